import { alignColumns } from "./alignColumns";
import type { ReadSheet } from "./readSheet";

/** How the sheets of a workbook stand to one another. */
export interface Related {
  /** The sheets that are parts of one list; none where one sheet is the list. */
  readonly parts: readonly ReadSheet[];
  /** Index of the sheet that is the list, where several could be; null where nothing tells. */
  readonly chosen: number | null;
}

const MOST = 0.9;

function shared(a: ReadSheet, b: ReadSheet): number {
  return [...a.keys].filter((key) => b.keys.has(key)).length;
}

/** The sheet in which nearly all projects of all others stand as well. */
function wholeOf(sheets: readonly ReadSheet[]): ReadSheet | null {
  const holds = (sheet: ReadSheet): boolean => {
    const others = new Set(sheets.flatMap((other) => (other === sheet ? [] : [...other.keys])));
    const held = [...others].filter((key) => sheet.keys.has(key)).length;
    return held >= others.size * MOST;
  };
  return sheets.find(holds) ?? null;
}

/** The sheets whose columns are those of the given one. */
const alike = (sheets: readonly ReadSheet[], model: ReadSheet): ReadSheet[] =>
  sheets.filter((sheet) => alignColumns(model.layout, sheet.layout) !== null);

const columnCount = ({ layout }: ReadSheet): number =>
  new Set(layout.fields.filter((field) => field !== null)).size;

/**
 * Tells how the sheets of a workbook belong together. Sheets with the same columns and different
 * projects are parts of one list; of sheets for different years that of the wanted or else the last
 * year is the list; a sheet that holds what all others hold is the list alone; sheets that share
 * projects otherwise are versions, and nothing tells which one is meant.
 */
export function relateSheets(sheets: readonly ReadSheet[], wanted: number | null): Related {
  const most = Math.max(...sheets.map(columnCount));
  const model = sheets.find((sheet) => columnCount(sheet) === most);
  const group = model === undefined ? [] : alike(sheets, model);
  if (group.length < 2) return { parts: [], chosen: null };
  const years = new Set(group.flatMap(({ year }) => year ?? []));
  if (years.size > 1) {
    const year = wanted !== null && years.has(wanted) ? wanted : Math.max(...years);
    return { parts: [], chosen: group.find((sheet) => sheet.year === year)?.index ?? null };
  }
  const whole = wholeOf(group);
  if (whole !== null) return { parts: [], chosen: whole.index };
  const versions = group.some((sheet, at) =>
    group
      .slice(at + 1)
      .some((other) => shared(sheet, other) * 2 > Math.min(sheet.keys.size, other.keys.size)),
  );
  return { parts: versions ? [] : group, chosen: null };
}
