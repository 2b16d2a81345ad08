/** Why money could not be counted. The sentence lives in i18n. */
export type InvestmentErrorCode = "AMOUNT_UNREADABLE" | "ALIAS_CIRCULAR";

/** Bad input to this room, as data: `text` holds what was found. */
export class InvestmentError extends Error {
  override readonly name = "InvestmentError";

  constructor(
    readonly code: InvestmentErrorCode,
    readonly data: Readonly<Record<string, string | number>>,
  ) {
    super(`${code} ${JSON.stringify(data)}`);
  }
}
