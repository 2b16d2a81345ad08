import { parseAddress } from "../../ledger/a1";
import type { Area } from "../../ledger/area";
import { LIST_COLUMNS, TARGET_COLUMNS } from "../../ledger/columns";
import { columnLayout } from "../../ledger/columnLayout";
import { officialCells } from "../../ledger/layList";
import { targetCells } from "../../ledger/layTargets";
import type { Ledger } from "../../ledger/readLedger";
import type { Base } from "../../ledger/reading/readBase";
import { settingRows } from "../../ledger/settingRows";
import type { CellContent } from "../../ledger/sheetSpec";
import { TABLES } from "../../ledger/sheets";
import type { WorkbookSnapshot } from "../../ledger/snapshot";
import type { Finding } from "../../progress/finding";
import type { RowSpan, SheetBlock, WriteBatch } from "../workbook";
import { type EmptiedRow, emptiedRow } from "./emptiedRow";
import { issuedProject, issuedTargetRow } from "./issuedPlan";
import { listFormula, targetFormula } from "./restoreFormulas";

/** A deleted row: where it belongs now, and what its cells hold, by column of the layout. */
interface LostRow {
  readonly finding: Finding;
  readonly sheet: string;
  /** From 0, before anything is inserted. */
  readonly row: number;
  readonly columns: Readonly<Record<string, number | undefined>>;
  /** Contents by key of the column, for the row that it will stand in. */
  readonly contents: (row: number) => ReadonlyMap<string, CellContent>;
}

const LIST_KEYS = columnLayout(LIST_COLUMNS).keys;
const TARGET_KEYS = columnLayout(TARGET_COLUMNS).keys;

function lostRow({ base, list, targets }: Ledger, finding: Finding): LostRow | null {
  const { sheet, cell } = finding.place;
  const area = cell === null ? null : parseAddress(cell);
  if (finding.code !== "ROW_MISSING" || !area || !base) return null;
  const common = { finding, sheet, row: area.row };
  if (finding.data["case"] === "setting")
    return { ...common, ...lostSetting(finding, area.column, base) };
  const facts = finding.targetId === undefined ? undefined : base.targets.get(finding.targetId);
  if (facts && targets) {
    const issued = issuedTargetRow(facts, base);
    if (!issued) return null;
    const contents = (row: number) => {
      const cells = targetCells(issued, row);
      const known = new Map(TARGET_KEYS.map((key, index) => [key as string, cells[index] ?? null]));
      return issued.kind === "target" ? known.set("share", targetFormula(targets)(row)) : known;
    };
    return { ...common, columns: targets.header.at, contents };
  }
  if (!list) return null;
  const { words } = finding.data;
  if (typeof words === "string")
    return { ...common, columns: list.header.at, contents: () => new Map([["no", words]]) };
  const issued = base.projects.get(finding.projectNo ?? -1);
  if (!issued) return null;
  const cells = officialCells(issuedProject(issued, base));
  const contents = (row: number) =>
    new Map<string, CellContent>([
      ...cells.map((content, index) => [LIST_KEYS[index] ?? "", content] as const),
      ["investedShare", listFormula(list)(row)],
    ]);
  return { ...common, columns: list.header.at, contents };
}

/** A setting with its default, beside where its name stood. */
function lostSetting(
  { data }: Finding,
  column: number,
  { year }: Base,
): Pick<LostRow, "columns" | "contents"> {
  const row = Object.values(settingRows(year)).find(({ name }) => name === data["title"]);
  return {
    columns: { name: column, value: column + 1, remark: column + 2 },
    contents: () =>
      new Map<string, CellContent>([
        ["name", row?.name ?? null],
        ["value", row?.value ?? null],
        ["remark", row?.remark ?? null],
      ]),
  };
}

/**
 * Deleted rows, filled with what was issued: inserted where they belong, or written into the row that
 * somebody has emptied there.
 */
export function restoreRows(
  ledger: Ledger,
  damage: readonly Finding[],
  snapshot: WorkbookSnapshot,
): Pick<Required<WriteBatch>, "insertRows" | "resizeTables"> & {
  readonly blocks: SheetBlock[];
  readonly restored: Finding[];
  /** Where a row stands once the rows are inserted. */
  readonly shifted: (sheet: string, row: number) => number;
} {
  const lost = inPlaces(
    damage.flatMap((finding) => lostRow(ledger, finding) ?? []),
    emptiedRow(ledger, snapshot),
  );
  const inserted = lost.filter(({ emptied }) => !emptied);
  const above = (sheet: string, row: number): number =>
    inserted.filter((one) => one.sheet === sheet && one.row <= row).length;
  const placed = new Map<string, number>();
  const blocks = lost.flatMap(({ sheet, row, emptied, columns, contents }) => {
    const before = inserted.filter((one) => one.sheet === sheet && one.row < row).length;
    const among = placed.get(`${sheet}\n${row}`) ?? 0;
    placed.set(`${sheet}\n${row}`, among + (emptied ? 0 : 1));
    const at = row + before + among;
    return [...contents(at)].flatMap(([key, content]): SheetBlock[] => {
      const column = columns[key];
      return column === undefined || content === null
        ? []
        : [{ sheet, row: at, column, values: [[content]] }];
    });
  });
  // From the bottom up, so that each insertion leaves the rows above it where they were.
  const insertRows: RowSpan[] = inserted
    .map(({ sheet, row }) => ({ sheet, row, count: 1 }))
    .sort((one, other) => other.row - one.row);
  return {
    insertRows,
    resizeTables: grownTables(ledger, inserted),
    blocks,
    restored: lost.map(({ finding }) => finding),
    shifted: (sheet, row) => row + above(sheet, row),
  };
}

/** A deleted row, and whether it goes into a row that stands empty. */
interface PlacedRow extends LostRow {
  readonly emptied: boolean;
}

/**
 * Rows that belong to one place fill the empty rows that stand there, from the top; the others are
 * inserted below those.
 */
function inPlaces(lost: readonly LostRow[], isEmptied: EmptiedRow): PlacedRow[] {
  const next = new Map<string, number>();
  return lost.map((one) => {
    const key = `${one.sheet}\n${one.row}`;
    const row = next.get(key) ?? one.row;
    const emptied = isEmptied(one.sheet, row);
    next.set(key, emptied ? row + 1 : row);
    return { ...one, row, emptied };
  });
}

/** A row below the table's last is not in the table until the table is stretched. */
function grownTables(
  { targets }: Ledger,
  lost: readonly LostRow[],
): { table: string; area: Area }[] {
  const table = targets?.sheet.tables.find(({ name }) => name.startsWith(TABLES.targets));
  const count = lost.filter(({ sheet }) => sheet === targets?.sheet.name).length;
  if (!table || count === 0) return [];
  return [{ table: table.name, area: { ...table.area, rows: table.area.rows + count } }];
}
