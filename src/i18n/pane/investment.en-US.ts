import type { Widen } from "../widen";
import type { investmentZhCN } from "./investment.zh-CN";

export const investmentEnUS: Widen<typeof investmentZhCN> = {
  rule: "Counting rule",
  rules: { first: "First", equal: "Equal", full: "Full", joint: "Joint" },
  explanations: {
    first:
      "Where a project has several units, the first-listed takes all of its investment. The units and what has no unit add up to the list's total.",
    equal:
      "Where a project has several units, each takes an equal share; what cannot be divided goes to those listed first. The units and what has no unit add up to the list's total.",
    full: "Where a project has several units, each is credited with the whole. It shows what a unit has a hand in; the units must not be added up.",
    joint:
      "Where a project has several units, they form one joint row and nothing is divided. The rows and what has no unit add up to the list's total.",
  },
  by: "By",
  dimensions: { lead: "Lead unit", support: "Support unit", section: "Section" },
  without: { lead: "without a lead", support: "without a support", section: "without a section" },
  sectionRule: "By section each project counts once, whatever the rule.",
  chart: (by, rule, unit) => `Investment by ${by.toLowerCase()} (${rule}, ${unit})`,
  chartFailed: "The chart could not be loaded; the table below has the numbers.",
  loadingChart: "Drawing the chart…",
  done: "Done",
  remaining: "Remaining",
  showAll: (count) => `Show all ${count} rows`,
  showFewer: "Show fewer",
  table: "Table",
  headers: { planned: "Planned", done: "Done", share: "Share" },
  total: "Total",
  noRows: "No investment to count",
  noRowsText:
    "The list names no amounts, or their projects name no unit. Try another way of counting.",
  reconciliation: "Reconciliation",
  planTotal: "List total",
  pivotTotal: "Pivot total",
  inflation: "Counted twice",
  pace: (rate, expected, behind, without) => {
    const gap = Number(behind);
    const left = without > 0 ? ` (without ${without} in doubt)` : "";
    const course = `${rate}% of the investment done${left}, ${expected}% expected by now: `;
    if (gap === 0) return `${course}on course`;
    return gap > 0
      ? `${course}${behind} percentage points behind`
      : `${course}${Math.abs(gap).toFixed(1)} percentage points ahead`;
  },
  balanced: "Equal",
  explained: "Every part of the difference is listed",
  inflated: (amount, unit) =>
    `${amount} ${unit} are counted more than once: projects of several units count in full for each, so this column must not be added up.`,
  unread: (numbers) => `Completed investment is no number and was left out: ${numbers}.`,
  wholeProject: "whole projects",
  doubtful: (count, total, without, unit) =>
    `Completed investment is in doubt for ${count} (another unit, or below zero) and still counts as typed: ${total} ${unit} in all, ${without} ${unit} without them. Check and correct project`,
  locate: (no, title) => `Go to project ${no}: ${title}`,
  withoutTitle: "Not counted",
  blank: (count) => `Investment blank: ${count}`,
  stroke: (count) => `Investment “/”: ${count}`,
  unreadable: (count) => `Investment is no number: ${count}`,
  withoutUnit: (name, count) => `Projects ${name}: ${count}`,
  allCounted: "Every project is counted.",
  unreadDone: (count) => `Completed investment is no number: ${count}`,
  aliases: {
    title: "Unit names",
    hint: "These names may mean one unit. Tick to count them together; the choice is kept on 参数, and the list stays as it is.",
    none: "No names look alike.",
    merge: (alias, name) => `Count “${alias}” as “${name}”`,
    reasons: {
      width: "differ in width or spaces only",
      city: "differ in the city's name only",
      ending: "long and short form",
      ordinal: "short form by number",
      abbreviation: "abbreviation",
      person: "set by hand",
    },
    add: "Set another",
    alias: "Name",
    name: "Count as",
    choose: "Choose",
    confirm: "Merge",
    saved: "Unit names are kept on 参数.",
    saving: "Writing to 参数…",
  },
  copy: "Copy table",
  copied: "The table is on the clipboard, ready for Excel, Word or mail.",
  copyByHand: "The browser does not allow copying. Select the text below and press Ctrl+C:",
  generate: "Make the PivotTable",
};
