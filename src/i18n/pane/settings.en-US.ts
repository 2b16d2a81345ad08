import type { Widen } from "../widen";
import type { settingsZhCN } from "./settings.zh-CN";

export const settingsEnUS: Widen<typeof settingsZhCN> = {
  sections: {
    judging: "Date and rules",
    import: "Import a list",
    exchange: "Split and collect",
    about: "About",
  },
  judging: {
    noLedger: "Once a list is loaded, its as-of date and rules are set here.",
    asOf: "As-of date",
    asOfToday: (date) =>
      `Empty follows the calendar (now ${date}); outside the plan year it is the nearest day within.`,
    clearAsOf: "Follow the calendar",
    lightRule: "Light rule",
    rules: {
      deviation:
        "Yellow from the yellow lag behind expected progress; red above the red lag, or overdue.",
      deadline: "Yellow behind expected progress, blue when due soon, red when overdue.",
      absolute: "Red below 30 % done or overdue, blue when met.",
      shortfall: "Yellow below expected progress; red below half of it, or overdue.",
    },
    ruleNames: {
      deviation: "Deviation (序时偏差)",
      deadline: "Deadline (完成时限)",
      absolute: "Share done (完成比例)",
      shortfall: "Shortfall (序时缺口)",
    },
    yellowLag: "Yellow lag",
    redLag: "Red lag",
    dueSoonDays: "Due soon",
    overTargetPercent: "Over target",
    approxTolerancePercent: "Tolerance of “about”",
    allocation: "Counting rule",
    allocations: { first: "First", equal: "Equal", full: "Full", joint: "Joint" },
    points: "points",
    days: "days",
    percent: "%",
    save: "Save to 参数",
    reset: "Defaults",
    saving: "Writing to 参数…",
    saved: "Saved to 参数, and judged again by it.",
    unsaved: "There are unsaved changes.",
    problems: {
      OUT_OF_BOUNDS: (min, max) => `Enter a number from ${min} to ${max}.`,
      NOT_WHOLE: "Enter a whole number.",
      NOT_IN_YEAR: (year) => `Choose a day in ${year} or the year after.`,
      RED_BELOW_YELLOW: (yellow) => `Must not be below the yellow lag (${yellow}).`,
      NOT_A_DATE: "Enter a whole date.",
    },
  },
  about: {
    program: "Minsheng Ledger",
    version: "Version",
    host: "Excel",
    platform: "Platform",
    language: "Language",
    screen: "Pane",
    unknown: "unknown",
    copy: "Copy all of this",
    copied: "Copied.",
    copyByHand: "The browser does not allow copying. Select the text below and press Ctrl+C:",
    local: "This add-in uses no network: everything stays in the workbook on this computer.",
  },
};
