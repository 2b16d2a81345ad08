import type { Ledger } from "../ledger/readLedger";
import type { TargetColumn } from "../ledger/columns";
import type { Finding } from "../progress/finding";
import type { CellValue } from "../progress/record";
import type { Standing } from "../progress/standing";
import { columnWrites } from "./columnWrites";
import type { SheetBlock } from "./workbook";
import type { Wording } from "./wording";

/** 应达进度 as a share of the target: 9 of 12 months are 0.75. */
const expectedShare = ({ expected }: Standing): number | null =>
  expected ? Math.round((expected.months / expected.of) * 1e4) / 1e4 : null;

function grouped<Item extends { readonly projectNo?: number }>(
  items: readonly Item[],
): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    if (item.projectNo === undefined) continue;
    const group = groups.get(item.projectNo);
    if (group) group.push(item);
    else groups.set(item.projectNo, [item]);
  }
  return groups;
}

/** 状态, 核对说明 and 应达进度 of every row of 指标, where they are not what they should be; of a declined one, nothing. */
function targetWrites(
  { targets }: Ledger,
  statuses: readonly Standing[],
  wording: Wording,
): SheetBlock[] {
  if (!targets) return [];
  const { sheet, header, match } = targets;
  const contents: Partial<Record<TargetColumn, (standing: Standing) => string | number | null>> = {
    expected: expectedShare,
    status: ({ status }) => status,
    explanation: wording.standing,
  };
  const standings = new Map(statuses.map((standing) => [standing.id, standing]));
  return Object.entries(contents).flatMap(([key, content]) => {
    const column = header.at[key as TargetColumn];
    if (column === undefined) return [];
    const writes = [...match.rowOf].map(([id, { row }]) => {
      const standing = standings.get(id);
      const wanted = standing ? content(standing) : null;
      return { row, now: sheet.cells[row]?.[column] ?? null, wanted };
    });
    return columnWrites(sheet.name, column, writes);
  });
}

/** 核对结果 of every project of 清单, where it is not what it should be. */
function listWrites(
  { list }: Ledger,
  findings: readonly Finding[],
  statuses: readonly Standing[],
  wording: Wording,
): SheetBlock[] {
  const column = list?.header.at.result;
  if (!list || column === undefined) return [];
  const found = grouped(findings);
  const standings = grouped(statuses);
  const writes = [...list.match.rowOf].map(([no, { row }]) => {
    const now: CellValue = list.sheet.cells[row]?.[column] ?? null;
    return { row, now, wanted: wording.project(found.get(no) ?? [], standings.get(no) ?? []) };
  });
  return columnWrites(list.sheet.name, column, writes);
}

/** The words and numbers that a check writes beside the rows. */
export const resultWrites = (
  ledger: Ledger,
  findings: readonly Finding[],
  statuses: readonly Standing[],
  wording: Wording,
): SheetBlock[] => [
  ...targetWrites(ledger, statuses, wording),
  ...listWrites(ledger, findings, statuses, wording),
];
