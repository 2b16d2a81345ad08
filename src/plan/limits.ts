/** The largest list that is read. A list of a whole province has hundreds of rows. */
export const PLAN_LIMITS = {
  /** Characters in one cell; Excel itself holds 32,767. */
  cellChars: 100_000,
  /** Rows that hold something. */
  rows: 100_000,
  /** Columns of a grid. */
  columns: 1_000,
} as const;
