import { cliEnUS } from "./cli.en-US";
import type { CliErrorCode, CliMessages, CliNote } from "./cli.messages";
import { cliZhCN } from "./cli.zh-CN";
import { fillTemplate } from "./fillTemplate";
import type { Locale } from "./locale";

export const CLI_MESSAGES: Readonly<Record<Locale, CliMessages>> = {
  "zh-CN": cliZhCN,
  "en-US": cliEnUS,
};

type Data = Readonly<Record<string, string | number>>;

/** One line about bad input. */
export const cliErrorSentence = (
  { code, data }: { code: CliErrorCode; data: Data },
  locale: Locale,
): string => fillTemplate(CLI_MESSAGES[locale].errors[code], data);

/** One line about what was done. */
export const cliNote = (note: CliNote, data: Data, locale: Locale): string =>
  fillTemplate(CLI_MESSAGES[locale].notes[note], data);
