import { CommanderError } from "commander";
import { cliErrorSentence } from "../i18n/cli";
import type { Locale } from "../i18n/locale";
import { contextOf } from "./context";
import { describeError } from "./describeError";
import type { Io } from "./io";
import { program } from "./program";
import { usageError } from "./usageError";

/** Exit code of bad input. */
const BAD_INPUT = 2;

/** The first argument that is no option, after the verb: the file that most messages are about. */
const inputOf = ([, ...rest]: readonly string[]): string | undefined =>
  rest.find((argument) => argument === "-" || !argument.startsWith("-"));

/**
 * Runs the command line on arguments (without node and script) and gives the exit code: 0 fine, 1
 * findings of severity error or returned files that were not taken, 2 bad input with one line on
 * stderr. It never throws.
 */
export async function run(argv: readonly string[], io: Io, locale: Locale): Promise<number> {
  let code = 0;
  const line = (text: string): void => io.err(`${text.replace(/\s*\n\s*/g, " ")}\n`);
  try {
    const commands = program(contextOf(io, locale), (exit) => {
      code = exit;
    });
    if (argv.length === 0) {
      commands.outputHelp();
      return 0;
    }
    await commands.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      line(cliErrorSentence(usageError(error), locale));
      return BAD_INPUT;
    }
    const reason = error instanceof Error ? error.message : String(error);
    line(
      describeError(error, inputOf(argv), locale) ??
        cliErrorSentence({ code: "INTERNAL", data: { reason } }, locale),
    );
    return BAD_INPUT;
  }
}
