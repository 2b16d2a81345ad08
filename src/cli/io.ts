import type { CivilDate } from "../schedule/civilDate";

/** Everything outside that the command line touches: streams, files, the clock. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly today: () => CivilDate;
  /** Path of the built-in list. */
  readonly builtInList: string;
}
