/** Characters that end a statement; what stands on two sides shares no verb and no date. */
export const SENTENCE_ENDS = "。；;！!？?\n";
/** Characters that end a clause of a statement. */
export const CLAUSE_ENDS = "，,：:";

/** A Chinese character. */
export function isHan(char: string | undefined): boolean {
  return char !== undefined && char >= "\u4e00" && char <= "\u9fff";
}

/** A half-width digit. */
export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= "0" && char <= "9";
}
