import type { Investment } from "../plan/plan";
import type { CellContent } from "./sheetSpec";

/** Decimal text as a number where that loses nothing, else as the text it is. */
export function decimalCell(text: string): string | number {
  const number = Number(text);
  const plain = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return String(number) === plain ? number : text;
}

/** 当年投资 as its cell shows it: a number, nothing, or the text that the list prints. */
export const investmentCell = (investment: Investment): CellContent => {
  if (investment.kind === "amount") return decimalCell(investment.value);
  return investment.text === "" ? null : investment.text;
};
