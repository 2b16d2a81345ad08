import type { CliErrorCode } from "../i18n/cli.messages";

/** Bad input to the command line: one line on stderr, exit 2. */
export class CliError extends Error {
  override readonly name = "CliError";

  constructor(
    readonly code: CliErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
