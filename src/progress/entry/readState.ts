import type { Cell, OptionalCell } from "../record";
import { foldText, isBlankText, trimBlanks } from "./foldText";
import { shownNumber } from "./shownNumber";
import { MILESTONE_STATES, STATE_WORDS, type MilestoneState } from "./milestoneStates";

/** What stands in the progress cell of a milestone. */
export type StateEntry =
  | { readonly is: "absent" }
  | { readonly is: "blank"; readonly cell: Cell }
  | { readonly is: "state"; readonly cell: Cell; readonly state: MilestoneState }
  | {
      readonly is: "other";
      readonly cell: Cell;
      readonly text: string;
      readonly suggestion: MilestoneState | null;
    };

const LONGEST = 40;

const meaning = (text: string): MilestoneState | null =>
  MILESTONE_STATES.find((state) => state === text) ??
  STATE_WORDS.find(({ words }) => words.test(text))?.state ??
  null;

/** A share typed for a state: 0 is 未启动, 100 (or 1, Excel's 100%) is 已完成, between them 进行中. */
const stateOfNumber = (value: number): MilestoneState | null => {
  if (value < 0 || value > 100) return null;
  if (value === 0) return "未启动";
  return value === 1 || value === 100 ? "已完成" : "进行中";
};

/** The state that a text means, without blanks, remarks in brackets and what ends a sentence. */
function suggested(typed: string): MilestoneState | null {
  const text = foldText(typed)
    .replace(/^[己巳]/, "已")
    .replace(/\([^()]*\)/g, "")
    .replace(/[。.!;,]+$/, "");
  const share = /^(?:已?完成|进度)?(\d{1,3}(?:\.\d{1,4})?)%$/.exec(text);
  return meaning(text) ?? (share ? stateOfNumber(Number(share[1])) : null);
}

/** Reads the progress cell of a milestone; blanks around a state do not matter. */
export function readState(cell: OptionalCell): StateEntry {
  if (cell === null) return { is: "absent" };
  const { value } = cell;
  if (value === null || (typeof value === "string" && isBlankText(value))) {
    return { is: "blank", cell };
  }
  if (typeof value === "number") {
    const shown = shownNumber(value, cell);
    const text = shown ?? String(value);
    const suggestion = cell.place.look === "date" && shown ? null : stateOfNumber(value);
    return { is: "other", cell, text, suggestion };
  }
  if (typeof value === "object") return { is: "other", cell, text: value.error, suggestion: null };
  const text = typeof value === "string" ? value : String(value).toUpperCase();
  const plain = trimBlanks(text);
  const state = MILESTONE_STATES.find((name) => name === plain);
  if (state) return { is: "state", cell, state };
  return { is: "other", cell, text, suggestion: text.length > LONGEST ? null : suggested(text) };
}
