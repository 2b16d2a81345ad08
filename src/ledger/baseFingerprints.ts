import { fingerprint } from "./fingerprint";

/** What a row of the list prints, but for its number and its section. */
export interface PrintedProject {
  readonly title: string;
  readonly content: string;
  /** Decimal text, "/", or "". */
  readonly investment: string;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
}

/** Fingerprint of a row of the list. */
export const projectFingerprint = (printed: PrintedProject): string =>
  fingerprint([
    printed.title,
    printed.content,
    printed.investment,
    ...printed.leads,
    "|",
    ...printed.supports,
  ]);

/** What _底本 says about the list as a whole. */
export interface AboutBase {
  readonly title: string;
  readonly year: number | null;
  readonly unit: string;
  readonly sections: readonly string[];
  readonly recipient: string | null;
}

/** Fingerprint of what is said about the list as a whole, and of which projects and targets it has. */
export const aboutFingerprint = (
  { title, year, unit, sections, recipient }: AboutBase,
  numbers: readonly number[],
  ids: readonly string[],
): string =>
  fingerprint([
    title,
    String(year ?? ""),
    unit,
    recipient ?? "",
    ...sections,
    "|",
    ...numbers.map(String),
    "|",
    ...ids,
  ]);
