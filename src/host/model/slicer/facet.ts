/** What a slicer filters: a field of a pivot table, or a column of a table. */
export type Facet = {
  /** Its items, ascending. */
  keys(): string[];
  /** The items that are shown. */
  selected(): string[];
  /** Shows these items only. */
  select(keys: readonly string[]): void;
  /** Shows all items. */
  clear(): void;
};
