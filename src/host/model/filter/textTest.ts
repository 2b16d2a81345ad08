import { matcher } from "../edits/findCells";
import type { CellValue } from "../cells/cellValue";

/** A custom criterion: ">5", "<=10", "=text", "<>text", with * and ? as wildcards. */
export function textTest(criterion: string): (value: CellValue) => boolean {
  const [, operator = "=", operand = ""] = /^(<=|>=|<>|<|>|=)?([^]*)$/.exec(criterion) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (operator === "=" || operator === "<>") {
    const pattern = matcher(operand, { completeMatch: true });
    const same = (value: CellValue): boolean =>
      Number.isNaN(number) ? pattern.test(String(value)) : Number(value) === number && value !== "";
    return operator === "=" ? same : (value) => !same(value);
  }
  return (value) => {
    if (typeof value !== "number" || Number.isNaN(number)) return false;
    if (operator === "<") return value < number;
    if (operator === ">") return value > number;
    return operator === "<=" ? value <= number : value >= number;
  };
}
