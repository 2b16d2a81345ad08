import type { ValidationOperator } from "hucre";

type Pairs<Word> = readonly (readonly [Word, string])[];

/** Words of the file format beside those of the Excel API, read both ways. */
export const validationOperators: Pairs<ValidationOperator> = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
];

/** The same operators, as conditional formats spell them. */
export const cellValueOperators: Pairs<ValidationOperator> = validationOperators.map(
  ([word, name]) => [word, name.replace(/OrEqualTo$/, "OrEqual")] as const,
);

/** The API's word. */
export function nameOf<Word>(pairs: Pairs<Word>, word: Word | undefined): string | undefined {
  return pairs.find(([each]) => each === word)?.[1];
}

/** The file's word. */
export function wordFor<Word>(pairs: Pairs<Word>, name: unknown): Word | undefined {
  return pairs.find(([, each]) => each === name)?.[0];
}

/** A term of a rule as the API gives it: always a formula, `=5`. */
export function readTerm(term: string | undefined): string | undefined {
  return term === undefined || term === "" ? undefined : `=${term}`;
}

/** A term as the file has it: without "=". */
export function writeTerm(term: unknown): string | undefined {
  if (term === undefined || term === null || term === "") return undefined;
  return String(term).replace(/^=/, "");
}
