import { Decimal } from "decimal.js";
import type { Investment } from "../plan/plan";
import type { CellContent } from "./sheetSpec";

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Decimal text as a number where that loses nothing, else as the text it is. */
export function decimalCell(text: string): string | number {
  if (!DECIMAL.test(text)) return text;
  const number = Number(text);
  return new Decimal(number).equals(text) ? number : text;
}

/** 当年投资 as its cell shows it: a number, nothing, or the text that the list prints. */
export const investmentCell = (investment: Investment): CellContent => {
  if (investment.kind === "amount") return decimalCell(investment.value);
  return investment.text === "" ? null : investment.text;
};
