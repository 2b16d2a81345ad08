import { formatAddress } from "../state/address";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import { RangeHandle } from "../state/rangeHandle";
import { termFormula } from "./termFormula";

/** The member of `DataValidationRule` for each kind, and the type the API answers. */
const kinds: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

type Rule = Readonly<Record<string, unknown>>;

/** `Excel.DataValidationType` of a rule. */
export function ruleKind(rule: Rule): string {
  const key = Object.keys(kinds).find((kind) => rule[kind] !== undefined && rule[kind] !== null);
  return key === undefined ? "None" : (kinds[key] ?? "None");
}

/**
 * The rule to keep: one kind only, ranges as addresses ("=Sheet1!$A$1:$A$3"), numbers and dates as formulas ("=10").
 * @throws HostError InvalidArgument without a kind or with one that lacks its terms
 */
export function storedRule(input: unknown, { engine }: Book): Rule {
  const rule = (typeof input === "object" && input !== null ? input : {}) as Rule;
  const key = Object.keys(kinds).find(
    (kind) => typeof rule[kind] === "object" && rule[kind] !== null,
  );
  if (key === undefined) throw invalidArgument();
  const terms = Object.fromEntries(
    Object.entries(rule[key] as Rule)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, value instanceof RangeHandle ? addressFormula(value) : value]),
  );
  if (!complete(key, terms)) throw invalidArgument();
  if (key === "list") return { list: { inCellDropDown: true, ...terms } };
  const { numfmt } = engine.modules.core;
  for (const name of ["formula1", "formula2"])
    if (name in terms) terms[name] = termFormula(terms[name], numfmt);
  return { [key]: terms };
}

const addressFormula = ({ $sheet, $area }: RangeHandle): string =>
  `=${formatAddress($sheet.name, $area, true)}`;

function complete(kind: string, terms: Rule): boolean {
  if (kind === "custom") return typeof terms["formula"] === "string";
  if (kind === "list") return typeof terms["source"] === "string" && terms["source"] !== "";
  const between = terms["operator"] === "Between" || terms["operator"] === "NotBetween";
  return (
    terms["formula1"] !== undefined &&
    terms["operator"] !== undefined &&
    (!between || terms["formula2"] !== undefined)
  );
}
