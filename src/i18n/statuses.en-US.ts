import type { StandingMessages } from "./standingMessages";

/** Statuses: why a promise stands where it stands. */
export const statusesEnUS: StandingMessages = {
  names: {
    已达标: "Met",
    正常: "On track",
    滞后: "Behind",
    超期: "Overdue",
    未报: "Not reported",
    待确认: "To confirm",
  },
  reasons: {
    UNCONFIRMED:
      "Read from the text by the program and not yet confirmed, so no light. Check it and enter 是 under 确认, or 否 where it is no target.",
    TARGET_UNREADABLE: "The target value is not a number, so nothing can be judged. Check 目标值.",
    NOT_REPORTED: "Nothing reported yet; due {due}.",
    NOT_REPORTED_OVERDUE: "Nothing reported yet; due {due}, {daysOverdue} days ago.",
    UNREADABLE: "What was entered cannot be read and counts as not reported; due {due}.",
    UNREADABLE_OVERDUE:
      "What was entered cannot be read and counts as not reported; due {due}, {daysOverdue} days ago.",
    MET: "{value} {unit} done; the target ({goal}) is met.",
    OVERDUE: "Due {due}, {daysOverdue} days ago: {value} {unit} done of {goal}.",
    ABOVE_RANGE: "{value} {unit} done, above the range ({goal}).",
    CAP_EXCEEDED: "{value} {unit} so far, above the limit ({goal}), and it cannot come down again.",
    BEHIND:
      "{value} {unit} done ({done}%)[[; {expected}% expected by now ({months} of {of} months)]][[, {lag} points behind]].",
    ON_TRACK:
      "{value} {unit} done ({done}%)[[; {expected}% expected by now ({months} of {of} months)]][[, {lag} points behind, within limits]].",
    WITHIN_ONE:
      "{value} {unit} done ({done}%)[[; {expected}% expected by now ({months} of {of} months)]], less than 1 {unit} behind.",
    NO_EXPECTATION: "Now {value} {unit}, target {goal}, to be reached by {due}.",
    DONE: "The milestone is reached.",
    UNDER_WAY: "Under way; due {due}.",
    NOT_BEGUN: "Not begun; due {due}.",
    STATE_OVERDUE: "Due {due}, {daysOverdue} days ago; now “{value}”.",
  },
  relations: {
    "=": "{target} {unit}",
    ">=": "at least {target} {unit}",
    ">": "more than {target} {unit}",
    "<=": "at most {target} {unit}",
    "<": "less than {target} {unit}",
    "~": "about {target} {unit}",
    range: "{target}[[–{targetMax}]] {unit}",
  },
};
