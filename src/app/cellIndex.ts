import { parseAddress } from "../ledger/a1";
import { LIST_COLUMNS, TARGET_COLUMNS } from "../ledger/columns";
import type { Ledger } from "../ledger/readLedger";
import { SHEETS } from "../ledger/sheets";
import { type StyleName, STYLES } from "../ledger/styles";
import type { CellStyle } from "../ledger/cellStyle";
import type { Place } from "../progress/finding";

/** A cell of the ledger by what it is, not by where it stands: it keeps its name when rows move. */
export interface CellIdentity {
  /** 清单 or 指标, whatever the sheet is called now. */
  readonly sheet: string;
  /** 序号 or 指标编号. */
  readonly key: string;
  /** The column's header. */
  readonly column: string;
}

/** Where a cell stands now, and the background that its column gives it. */
export interface CellSpot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly background: string | null;
  /** Whether somebody other than the list fills the cell in. */
  readonly filledIn: boolean;
}

/** Finds cells by identity and identities by place. */
export interface CellIndex {
  readonly identify: (place: Place) => CellIdentity | null;
  readonly locate: (identity: CellIdentity) => CellSpot | null;
}

interface SheetIndex {
  readonly name: string;
  readonly rows: ReadonlyMap<string, number>;
  readonly keys: ReadonlyMap<number, string>;
  readonly columns: ReadonlyMap<string, number>;
  readonly headers: ReadonlyMap<number, string>;
  readonly backgrounds: ReadonlyMap<string, { background: string | null; filledIn: boolean }>;
}

const backgroundOf = (style: StyleName): string | null => {
  const { fill }: CellStyle = STYLES[style];
  return fill ?? null;
};

const inverse = <A, B>(map: ReadonlyMap<A, B>): Map<B, A> =>
  new Map([...map].map(([key, value]) => [value, key]));

function sheetIndex(
  name: string,
  rows: ReadonlyMap<string, number>,
  at: Readonly<Record<string, number | undefined>>,
  columns: typeof LIST_COLUMNS | typeof TARGET_COLUMNS,
): SheetIndex {
  const entries = Object.entries(columns);
  const positions = new Map(
    entries.flatMap(([key, { header }]) => {
      const position = at[key];
      return position === undefined ? [] : [[header as string, position] as const];
    }),
  );
  return {
    name,
    rows,
    keys: inverse(rows),
    columns: positions,
    headers: inverse(positions),
    backgrounds: new Map(
      entries.map(([, { header, style, owner }]) => [
        header,
        { background: backgroundOf(style), filledIn: owner === "clerk" || owner === "office" },
      ]),
    ),
  };
}

export function cellIndex({ list, targets }: Ledger): CellIndex {
  const sheets = new Map<string, SheetIndex>();
  const rowNumbers = <Key>(rowOf: ReadonlyMap<Key, { row: number }>): Map<string, number> =>
    new Map([...rowOf].map(([key, { row }]) => [String(key), row]));
  if (list)
    sheets.set(
      SHEETS.list,
      sheetIndex(list.sheet.name, rowNumbers(list.match.rowOf), list.header.at, LIST_COLUMNS),
    );
  if (targets)
    sheets.set(
      SHEETS.targets,
      sheetIndex(
        targets.sheet.name,
        rowNumbers(targets.match.rowOf),
        targets.header.at,
        TARGET_COLUMNS,
      ),
    );
  return {
    identify: ({ sheet: name, cell }) => {
      const area = cell === null ? null : parseAddress(cell);
      if (!area) return null;
      for (const [sheet, index] of sheets) {
        if (index.name !== name) continue;
        const key = index.keys.get(area.row);
        const column = index.headers.get(area.column);
        if (key !== undefined && column !== undefined) return { sheet, key, column };
      }
      return null;
    },
    locate: ({ sheet, key, column }) => {
      const index = sheets.get(sheet);
      const row = index?.rows.get(key);
      const position = index?.columns.get(column);
      if (!index || row === undefined || position === undefined) return null;
      const look = index.backgrounds.get(column) ?? { background: null, filledIn: false };
      return { sheet: index.name, row, column: position, ...look };
    },
  };
}
