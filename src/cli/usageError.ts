import type { CommanderError } from "commander";
import type { CliErrorCode } from "../i18n/cli.messages";
import { CliError } from "./cliError";

const CODES: Readonly<Record<string, CliErrorCode>> = {
  "commander.unknownCommand": "UNKNOWN_VERB",
  "commander.unknownOption": "UNKNOWN_OPTION",
  "commander.missingArgument": "ARGUMENT_MISSING",
  "commander.missingMandatoryOptionValue": "OPTION_MISSING",
  "commander.optionMissingArgument": "OPTION_VALUE_MISSING",
  "commander.excessArguments": "TOO_MANY_ARGUMENTS",
};

/** What commander refused, as one of our own errors; its English message where it has no code of ours. */
export function usageError({ code, message }: CommanderError): CliError {
  const known = CODES[code];
  const [, value] = /'([^']*)'/.exec(message) ?? [];
  return known !== undefined && value !== undefined
    ? new CliError(known, { value })
    : new CliError("USAGE", { reason: message.replace(/^error: /, "") });
}
