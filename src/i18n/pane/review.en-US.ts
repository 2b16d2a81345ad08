import type { Widen } from "../widen";
import type { reviewZhCN } from "./review.zh-CN";

export const reviewEnUS: Widen<typeof reviewZhCN> = {
  views: "What to check",
  findings: "Findings",
  confirm: (count) => (count > 0 ? `Confirm ${count}` : "Confirm"),
  proposals: "From narratives",
  quote: { more: "Show all", less: "Show less" },
  confirming: {
    list: "Targets to confirm",
    intro:
      "These targets were read without full certainty. Compare each with the marked words: confirm it, correct it, or say that it is no target. Until then it never turns red.",
    emptyTitle: "No targets to confirm",
    emptyText: "Every target was confirmed, or was certain when it was read.",
    goal: (relation, value, unit) => `${relation} ${value} ${unit}`.trim(),
    range: (from, to, unit) => `${from}–${to} ${unit}`.trim(),
    noValue: "the target value is no number",
    due: (date) => `due ${date}`,
    implied: (date) => `due ${date} (assumed)`,
    accept: "Confirm",
    acceptOne: (indicator) => `Confirm: ${indicator}`,
    acceptAll: (count) => `Confirm all (${count})`,
    correct: "Correct",
    correctOne: (indicator) => `Correct: ${indicator}`,
    decline: "No target",
    declineOne: (indicator) => `No target: ${indicator}`,
    declined:
      "否 was written in the column 确认: this row is not checked any more. Change it to 是 to take it back.",
    relation: "Relation",
    value: "Target value",
    valueMax: "Upper limit",
    unit: "Unit",
    date: "Due",
    save: "Save and confirm",
    cancel: "Cancel",
    work: "Writing confirmations…",
    done: (count) => (count === 1 ? "One target confirmed." : `${count} targets confirmed.`),
    problems: {
      VALUE: "Enter a number.",
      RANGE: "The upper limit must be above the target value.",
      UNIT: "Enter a unit.",
      DUE: "Enter a date.",
    },
    relations: {
      "=": "= exactly",
      ">=": "≥ at least",
      "<=": "≤ at most",
      ">": "> more than",
      "<": "< less than",
      "~": "≈ about",
      range: "range",
    },
  },
  proposing: {
    list: "Values found in narratives",
    intro:
      "Targets for which 进展情况 gives a number, while 本期累计 is empty or says something else. Nothing is written until you accept it.",
    emptyTitle: "Nothing to take over",
    emptyText:
      "No narrative gives a number that belongs to a target, or all of them are in 本期累计 already.",
    value: (value, unit) => `${value} ${unit}`.trim(),
    of: (value, goal) => `${value}, target ${goal}`,
    met: "target met",
    typed: (value) => `the cell says ${value}, the narrative differs`,
    doubtful: "uncertain match, please compare with the words",
    accept: (value) => `Accept ${value}`,
    acceptOne: (value, indicator) => `Accept ${value}: ${indicator}`,
    acceptAll: (count) => `Accept all empty ones (${count})`,
    allHint: "Fills empty cells only; accept filled and uncertain ones one by one.",
    work: "Writing 本期累计…",
    done: (count) =>
      count === 1
        ? "One value was written, and the ledger checked again."
        : `${count} values were written, and the ledger checked again.`,
  },
  locate: (cell) => `Go to ${cell}`,
};
