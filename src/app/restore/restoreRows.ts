import { parseAddress } from "../../ledger/a1";
import type { Area } from "../../ledger/area";
import { LIST_COLUMNS, TARGET_COLUMNS } from "../../ledger/columns";
import { columnLayout } from "../../ledger/columnLayout";
import { investedShare, officialCells } from "../../ledger/layList";
import { targetCells } from "../../ledger/layTargets";
import type { Ledger } from "../../ledger/readLedger";
import type { CellContent } from "../../ledger/sheetSpec";
import { TABLES } from "../../ledger/sheets";
import type { Finding } from "../../progress/finding";
import type { RowSpan, SheetBlock, WriteBatch } from "../workbook";
import { issuedProject, issuedTargetRow } from "./issuedPlan";

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
  const facts = finding.targetId === undefined ? undefined : base.targets.get(finding.targetId);
  if (facts && targets) {
    const issued = issuedTargetRow(facts, base);
    if (!issued) return null;
    const contents = (row: number) => {
      const cells = targetCells(issued, row);
      return new Map(TARGET_KEYS.map((key, index) => [key as string, cells[index] ?? null]));
    };
    return { ...common, columns: targets.header.at, contents };
  }
  if (!list) return null;
  const { section } = finding.data;
  if (typeof section === "string")
    return { ...common, columns: list.header.at, contents: () => new Map([["no", section]]) };
  const issued = base.projects.get(finding.projectNo ?? -1);
  if (!issued) return null;
  const cells = officialCells(issuedProject(issued, base));
  const contents = (row: number) =>
    new Map<string, CellContent>([
      ...cells.map((content, index) => [LIST_KEYS[index] ?? "", content] as const),
      ["investedShare", investedShare(row)],
    ]);
  return { ...common, columns: list.header.at, contents };
}

/** Deleted rows, inserted where they belong and filled with what was issued. */
export function restoreRows(
  ledger: Ledger,
  damage: readonly Finding[],
): Pick<Required<WriteBatch>, "insertRows" | "resizeTables"> & {
  readonly blocks: SheetBlock[];
  readonly restored: Finding[];
  /** Where a row stands once the rows are inserted. */
  readonly shifted: (sheet: string, row: number) => number;
} {
  const lost = damage.flatMap((finding) => lostRow(ledger, finding) ?? []);
  const above = (sheet: string, row: number): number =>
    lost.filter((one) => one.sheet === sheet && one.row <= row).length;
  const placed = new Map<string, number>();
  const blocks = lost.flatMap(({ sheet, row, columns, contents }) => {
    const before = lost.filter((one) => one.sheet === sheet && one.row < row).length;
    const among = placed.get(`${sheet}\n${row}`) ?? 0;
    placed.set(`${sheet}\n${row}`, among + 1);
    const at = row + before + among;
    return [...contents(at)].flatMap(([key, content]): SheetBlock[] => {
      const column = columns[key];
      return column === undefined || content === null
        ? []
        : [{ sheet, row: at, column, values: [[content]] }];
    });
  });
  // From the bottom up, so that each insertion leaves the rows above it where they were.
  const insertRows: RowSpan[] = lost
    .map(({ sheet, row }) => ({ sheet, row, count: 1 }))
    .sort((one, other) => other.row - one.row);
  return {
    insertRows,
    resizeTables: grownTables(ledger, lost),
    blocks,
    restored: lost.map(({ finding }) => finding),
    shifted: (sheet, row) => row + above(sheet, row),
  };
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
