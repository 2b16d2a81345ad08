import type { ConditionalRule, ConditionalRuleType } from "hucre";

/** Rules about text: the file's type, the API's operator, and the formula that the file must carry. */
const kinds: {
  type: ConditionalRuleType;
  operator: string;
  formula(cell: string, text: string): string;
}[] = [
  {
    type: "containsText",
    operator: "Contains",
    formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  {
    type: "notContainsText",
    operator: "NotContains",
    formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  {
    type: "beginsWith",
    operator: "BeginsWith",
    formula: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  {
    type: "endsWith",
    operator: "EndsWith",
    formula: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
];

/** `Excel.ConditionalTextComparisonRule` of a file's rule; undefined for a rule of another kind. */
export function readTextRule({ type, text }: ConditionalRule): Record<string, unknown> | undefined {
  const kind = kinds.find((each) => each.type === type);
  return kind === undefined ? undefined : { operator: kind.operator, text: text ?? "" };
}

/** The file's rule, written for the first cell of its range. */
export function writeTextRule(rule: unknown, firstCell: string): Partial<ConditionalRule> {
  const { operator, text } = rule as { operator?: unknown; text?: unknown };
  const kind = kinds.find((each) => each.operator === operator) ?? kinds[0];
  if (kind === undefined) return {};
  const words = String(text ?? "");
  const quoted = `"${words.replaceAll('"', '""')}"`;
  return { type: kind.type, text: words, formula: kind.formula(firstCell, quoted) };
}
