import { HostError } from "../../protocol/hostError";
import type { UniverEngine } from "../state/univerEngine";

/** Excel's longest formula. */
const MAX_FORMULA = 8192;

/** Refuses a formula that cannot be read. @throws HostError InvalidArgument */
export function checkFormula(formula: string, lexer: UniverEngine["lexer"]): void {
  const tree = formula.length > MAX_FORMULA ? "too long" : lexer.treeBuilder(formula);
  if (tree === undefined || typeof tree === "string") {
    throw new HostError(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format.",
    );
  }
}
