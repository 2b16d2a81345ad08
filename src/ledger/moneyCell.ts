import type { Investment } from "../plan/plan";
import type { CellContent } from "./sheetSpec";

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** A cell keeps this many significant digits of a number, and a double at least as many. */
const KEPT_DIGITS = 15;

/** Decimal text as a number where that loses nothing, else as the text it is. */
export function decimalCell(text: string): string | number {
  if (!DECIMAL.test(text)) return text;
  const significant = text.replace(/[-.]/g, "").replace(/^0+|0+$/g, "");
  return significant.length <= KEPT_DIGITS ? Number(text) : text;
}

/** 当年投资 as its cell shows it: a number, nothing, or the text that the list prints. */
export const investmentCell = (investment: Investment): CellContent => {
  if (investment.kind === "amount") return decimalCell(investment.value);
  return investment.text === "" ? null : investment.text;
};
