import { HostError } from "../../protocol/hostError";
import type { UniverEngine } from "../state/univerEngine";

/** Excel's longest formula. */
const MAX_FORMULA = 8192;

/** Univer keeps what it has read by text, names included: a check must not leave one without them. */
const UNCACHED = false;

/** Refuses a formula that cannot be read. @throws HostError InvalidArgument */
export function checkFormula(formula: string, lexer: UniverEngine["lexer"]): void {
  const tree = formula.length > MAX_FORMULA ? "too long" : lexer.treeBuilder(formula, UNCACHED);
  if (tree === undefined || typeof tree === "string") {
    throw new HostError(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format.",
    );
  }
}
