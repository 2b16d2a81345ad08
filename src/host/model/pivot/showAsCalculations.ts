import type { CellValue } from "../cells/cellValue";
import type { PivotState } from "../state/pivotState";
import { buildAxis } from "./pivotAxis";
import { itemAt } from "./pivotItems";
import type { PivotSource } from "./pivotSource";

/** What a pivot table counts: its definition, and the records its filters leave. */
export type Counted = { pivot: PivotState; source: PivotSource; records: readonly number[] };

/** Where a value stands: the items of the fields on both axes. */
export type Place = ReadonlyMap<string, string>;

export type Shown = CellValue | undefined;

type Base = { field: string; item: string };

type Calculation = {
  /** Needs a field, or a field and an item of it, to compare with. */
  needs?: "field" | "item";
  percent?: true;
  of(at: Place, count: (place: Place) => Shown, base: Base, counted: Counted): Shown;
};

/** How values can be shown: Excel.ShowAsCalculation. */
export const calculations: Readonly<Record<string, Calculation>> = {
  Unknown: { of: (at, count) => count(at) },
  None: { of: (at, count) => count(at) },
  PercentOfGrandTotal: share((_at) => new Map()),
  PercentOfRowTotal: share((at, { pivot }) => only(at, pivot.rows)),
  PercentOfColumnTotal: share((at, { pivot }) => only(at, pivot.columns)),
  PercentOfParentRowTotal: share((at, { pivot }) => above(at, pivot.rows)),
  PercentOfParentColumnTotal: share((at, { pivot }) => above(at, pivot.columns)),
  PercentOfParentTotal: {
    needs: "field",
    percent: true,
    of: (at, count, { field }, { pivot }) =>
      at.has(field) ? ratio(count(at), count(upTo(at, field, pivot))) : undefined,
  },
  PercentOf: {
    needs: "item",
    percent: true,
    of: (at, count, base) => compared(at, count, base, (value, other) => value / other),
  },
  DifferenceFrom: {
    needs: "item",
    of: (at, count, { field, item }) => {
      if (!at.has(field) || at.get(field) === item) return undefined;
      const value = count(at);
      return value === undefined ? undefined : minus(value, count(new Map(at).set(field, item)));
    },
  },
  PercentDifferenceFrom: {
    needs: "item",
    percent: true,
    of: (at, count, base) =>
      at.get(base.field) === base.item
        ? undefined
        : compared(at, count, base, (value, other) => (value - other) / other),
  },
  RunningTotal: {
    needs: "field",
    of: (at, count, base, counted) => running(at, count, base, counted),
  },
  PercentRunningTotal: {
    needs: "field",
    percent: true,
    of: (at, count, base, counted) => {
      const total = new Map(at);
      total.delete(base.field);
      return at.has(base.field)
        ? ratio(running(at, count, base, counted), count(total))
        : undefined;
    },
  },
  RankAscending: {
    needs: "field",
    of: (at, count, base, counted) => rank(at, count, base, counted, 1),
  },
  RankDecending: {
    needs: "field",
    of: (at, count, base, counted) => rank(at, count, base, counted, -1),
  },
  Index: {
    of: (at, count, _base, { pivot }) => {
      const [value, all] = [count(at), count(new Map())];
      const [row, column] = [count(only(at, pivot.rows)), count(only(at, pivot.columns))];
      return value === undefined
        ? undefined
        : ratio(Number(value) * Number(all), Number(row) * Number(column));
    },
  },
};

/** The records that a place takes together. */
export function recordsAt({ source, records }: Counted, place: Place): number[] {
  const tests = [...place].map(([field, item]) => [source.fields.indexOf(field), item] as const);
  return records.filter((record) =>
    tests.every(([index, item]) => itemAt(source, record, index) === item),
  );
}

function share(of: (at: Place, counted: Counted) => Place): Calculation {
  return {
    percent: true,
    of: (at, count, _base, counted) => {
      const value = count(at);
      return value === undefined ? undefined : ratio(value, count(of(at, counted)));
    },
  };
}

const only = (at: Place, fields: readonly string[]): Place =>
  new Map([...at].filter(([field]) => fields.includes(field)));

/** One level up on an axis. */
function above(at: Place, fields: readonly string[]): Place {
  const innermost = fields.filter((field) => at.has(field)).at(-1);
  return new Map([...at].filter(([field]) => field !== innermost));
}

/** Without the fields that stand within another on its axis. */
function upTo(at: Place, field: string, { rows, columns }: PivotState): Place {
  const axis = rows.includes(field) ? rows : columns;
  const inner = axis.slice(axis.indexOf(field) + 1);
  return new Map([...at].filter(([name]) => !inner.includes(name)));
}

function ratio(value: Shown, total: Shown): Shown {
  if (value === undefined) return undefined;
  const result = Number(value) / Number(total ?? 0);
  return Number.isFinite(result) ? result : "#DIV/0!";
}

const minus = (value: CellValue, other: Shown): CellValue =>
  Number((Number(value) - Number(other ?? 0)).toPrecision(15));

/** A value against that of the base item: #NULL! where the base item has none. */
function compared(
  at: Place,
  count: (place: Place) => Shown,
  { field, item }: Base,
  compare: (value: number, other: number) => number,
): Shown {
  const value = at.has(field) ? count(at) : undefined;
  if (value === undefined) return undefined;
  const other = count(new Map(at).set(field, item));
  if (other === undefined) return "#NULL!";
  const result = compare(Number(value), Number(other));
  return Number.isFinite(result) ? result : "#DIV/0!";
}

/** The items of the base field beside this one, in the order they are shown. */
function siblings(at: Place, { field }: Base, counted: Counted): string[] {
  const around = new Map(at);
  around.delete(field);
  const { pivot, source } = counted;
  return buildAxis(pivot, source, [field], recordsAt(counted, around)).map(({ label }) => label);
}

function running(at: Place, count: (place: Place) => Shown, base: Base, counted: Counted): Shown {
  const item = at.get(base.field);
  if (item === undefined) return undefined;
  const all = siblings(at, base, counted);
  const sum = all
    .slice(0, all.indexOf(item) + 1)
    .reduce((total, name) => total + Number(count(new Map(at).set(base.field, name)) ?? 0), 0);
  return Number(sum.toPrecision(15));
}

/** Equal values share a rank, and the next value has the next. */
function rank(
  at: Place,
  count: (place: Place) => Shown,
  base: Base,
  counted: Counted,
  direction: 1 | -1,
): Shown {
  const value = at.has(base.field) ? count(at) : undefined;
  if (value === undefined) return undefined;
  const values = siblings(at, base, counted).flatMap(
    (name) => count(new Map(at).set(base.field, name)) ?? [],
  );
  const before = new Set(
    values.map(Number).filter((other) => (other - Number(value)) * direction < 0),
  );
  return before.size + 1;
}
