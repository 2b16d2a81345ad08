import { FILTER_ROWS } from "./pivotSpec";

/** Where 投资透视 has its parts, from 0: the lines, summary and pivot side by side, the chart below. */
export const PIVOT_PLACES = {
  lines: { row: 0, column: 0, columns: 9 },
  summary: { row: 6, column: 0, columns: 4 },
  /** Its filter stands above it, beside the summary's header. */
  pivot: { row: 6 + FILTER_ROWS, column: 6 },
  chart: { rows: 20, columns: 5 },
} as const;
