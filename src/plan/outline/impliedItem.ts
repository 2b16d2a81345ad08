import type { OutlineLine } from "./readLines";

/** A list whose items are numbered otherwise than ENUMERATORS says, or not at all. */
export interface ImpliedItems {
  readonly lines: readonly OutlineLine[];
  /** The style that was given to its items; headings have the one before. */
  readonly style: number;
}

const HEADING_STYLE = 0;
/** The style that is given to items. */
export const ITEM_STYLE = 1;
/** Fewer are no list. */
export const MIN_ITEMS = 3;
/** What parts the cells of a table that lost its header. */
export const CELLS = /[\t|│｜]|[ \u3000]{3,}/;

/** A line as an item with its number and its text. */
export const item = (line: OutlineLine, no: number | null, text: string): OutlineLine => ({
  ...line,
  style: ITEM_STYLE,
  no,
  text,
});

/** A line as a heading. */
export const heading = (line: OutlineLine): OutlineLine => ({
  ...line,
  style: HEADING_STYLE,
  no: null,
});
