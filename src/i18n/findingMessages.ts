import type { FindingCode } from "../progress/finding";

/**
 * A sentence for each code; where a code has several, `data.case` picks one, and without it the first
 * is meant. See `fillTemplate`.
 */
export type FindingMessages = Readonly<
  Record<FindingCode, string | Readonly<Record<string, string>>>
>;
