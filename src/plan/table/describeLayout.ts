import { joinWrapped } from "../cells/joinWrapped";
import { cellText, isTurned, sourceRow, type Grid } from "../grid";
import { columnLetters } from "./columnLetters";
import { filledCells } from "./findTable";
import { headerOf } from "./headerOf";
import { mergeMap } from "./mergeMap";
import type { ColumnField, TableLayout } from "./tableLayout";

/** A column as a person sees it: what stands above it, a few of its values, and what it is taken for. */
export interface SourceColumn {
  /** Index in the grid. */
  readonly col: number;
  /** "A", "B" …; in a table that stood on its side the row of the source: "3". */
  readonly letters: string;
  /** As printed, on one line; "" in a table without a header. */
  readonly header: string;
  /** The first different values below the header, each on one line and not longer than 24 characters. */
  readonly samples: readonly string[];
  readonly field: ColumnField | null;
}

const SAMPLES = 3;
const SAMPLE_CHARS = 24;
const SAMPLED_ROWS = 200;

const clip = (text: string): string =>
  text.length > SAMPLE_CHARS ? `${text.slice(0, SAMPLE_CHARS - 1)}…` : text;

function samplesOf(grid: Grid, bottom: number, col: number): string[] {
  const rows = grid.cells.slice(bottom, bottom + SAMPLED_ROWS);
  // A row with one text across it is a heading, no value of the column in which it begins.
  const values = rows
    .filter((row) => filledCells(row) > 1)
    .map((row) => joinWrapped(row[col] ?? ""));
  return [...new Set(values)]
    .filter((text) => text !== "")
    .slice(0, SAMPLES)
    .map(clip);
}

/** The columns of a table in their order; those in which nothing stands are left out. */
export function describeColumns(grid: Grid, layout: TableLayout): SourceColumn[] {
  const { texts } = headerOf(grid, mergeMap(grid), layout.top, layout.bottom);
  return layout.fields
    .map((field, col) => ({
      col,
      letters: grid.turned ? String(grid.turned.rows[col] ?? col + 1) : columnLetters(col),
      header: joinWrapped(texts[col] ?? ""),
      samples: samplesOf(grid, layout.bottom, col),
      field,
    }))
    .filter(({ header, samples, field }) => header !== "" || samples.length > 0 || field !== null);
}

/** A row that may be the header. */
export interface HeaderChoice {
  /** Index in the grid. */
  readonly row: number;
  /** Its row (or line) in the source, from 1. */
  readonly sourceRow: number;
  /** Its column in the source instead, in a table that stood on its side. */
  readonly letters?: string;
  /** Its cells on one line. */
  readonly text: string;
}

const OFFERED_ROWS = 15;

/** The rows among which the header may stand: the first with several cells, and the one that is it. */
export function headerChoices(grid: Grid, { top, bottom }: TableLayout): HeaderChoice[] {
  return grid.cells
    .flatMap((cells, row) => (filledCells(cells) > 1 ? [row] : []))
    .filter((row, at) => at < OFFERED_ROWS || (row === top && bottom > top))
    .map((row) => ({
      row,
      sourceRow: sourceRow(grid, row),
      ...(isTurned(grid, row) ? { letters: columnLetters(sourceRow(grid, row) - 1) } : {}),
      text: (grid.cells[row] ?? [])
        .map((_, col) => joinWrapped(cellText(grid, row, col)))
        .filter((text) => text !== "")
        .join(" · "),
    }));
}
