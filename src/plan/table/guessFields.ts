import { foldText } from "../cells/foldText";
import { isStroke } from "../cells/isStroke";
import { readAmount } from "../cells/readInvestment";
import { readNumber } from "../cells/readNumber";
import { splitUnits } from "../cells/splitUnits";
import type { Grid } from "../grid";
import { BODY_ENDING } from "../lexicon/unitNames";
import type { ColumnField } from "./tableLayout";

const SEEN_ROWS = 100;
const MAX_UNIT_CHARS = 16;
const DATE = /\d{1,2}月|年底|年内|季度|上半年|下半年|20\d{2}[年./-]/;

const isUnit = (name: string): boolean => name.length <= MAX_UNIT_CHARS && BODY_ENDING.test(name);

/** What the cells of a column look like: shares of those that are filled, from 0 to 1. */
interface ColumnLook {
  readonly col: number;
  readonly filled: number;
  readonly number: number;
  readonly amount: number;
  readonly units: number;
  readonly date: number;
  /** Characters in a cell, on average. */
  readonly length: number;
}

function lookOf(grid: Grid, bottom: number, col: number): ColumnLook {
  const texts = grid.cells
    .slice(bottom, bottom + SEEN_ROWS)
    .map((row) => row[col]?.trim() ?? "")
    .filter((text) => text !== "");
  const share = (test: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  return {
    col,
    filled: texts.length,
    number: share((text) => readNumber(text) !== null),
    amount: share((text) => readAmount(text) !== null || isStroke(text)),
    units: share((text) => {
      const units = splitUnits(text);
      return !/[。；]/.test(text) && units.length > 0 && units.every(isUnit);
    }),
    date: share((text) => foldText(text).length <= 16 && DATE.test(text)),
    length: texts.reduce((sum, text) => sum + text.length, 0) / (texts.length || 1),
  };
}

const MOST = 0.6;

/**
 * What the columns of a table most likely hold, judged by the cells from row `bottom` on: ordinals,
 * amounts, bodies (those of most rows lead), dates; of the rest the longest texts are content and the
 * next column is the name. Of equals the column with most cells is taken, then the first.
 */
export function guessFields(grid: Grid, bottom: number): (ColumnField | null)[] {
  const width = grid.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const left = new Set(
    Array.from({ length: width }, (_, col) => lookOf(grid, bottom, col)).filter(
      ({ length }) => length > 0,
    ),
  );
  const fields = new Array<ColumnField | null>(width).fill(null);
  const take = (field: ColumnField, score: (look: ColumnLook) => number): void => {
    const [best] = [...left]
      .map((look) => ({ look, score: score(look) }))
      .filter((each) => each.score > MOST)
      .sort(
        (a, b) => b.score - a.score || b.look.filled - a.look.filled || a.look.col - b.look.col,
      );
    if (best === undefined) return;
    fields[best.look.col] = field;
    left.delete(best.look);
  };
  take("no", ({ number }) => number);
  take("investment", ({ amount }) => amount);
  take("leads", ({ units }) => units);
  take("supports", ({ units }) => units);
  take("deadline", ({ date }) => date);
  const longest = Math.max(...[...left].map(({ length }) => length));
  take("content", ({ length }) => length / longest);
  take("title", ({ number, amount }) => 1 - Math.max(number, amount));
  return fields;
}
