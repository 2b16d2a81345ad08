import { cliNote } from "../i18n/cli";
import type { CliNote } from "../i18n/cli.messages";
import type { Locale } from "../i18n/locale";
import type { Io } from "./io";

/** What every command gets. */
export interface Context {
  readonly io: Io;
  readonly locale: Locale;
  /** A line for people, on stderr. */
  readonly note: (note: CliNote, data: Readonly<Record<string, string | number>>) => void;
  /** Data for programs, on stdout. */
  readonly json: (data: unknown) => void;
}

export const contextOf = (io: Io, locale: Locale): Context => ({
  io,
  locale,
  note: (note, data) => io.err(`${cliNote(note, data, locale)}\n`),
  json: (data) => io.out(`${JSON.stringify(data, null, 2)}\n`),
});
