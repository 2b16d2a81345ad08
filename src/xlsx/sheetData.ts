import type { Cell, CellStyle, CellValue, Sheet } from "hucre";
import { columnLetters } from "../ledger/a1";
import { escapeXml, type SharedStrings } from "./sharedStrings";

/** Rows that are turned into bytes at a time: few, so that their text dies young. */
const BATCH = 64;

/** The cells of a sheet that have more than a value, by row and column. */
function cellsByRow({ cells }: Sheet): Cell[][] {
  const rows: Cell[][] = [];
  for (const [key, cell] of cells ?? []) {
    const comma = key.indexOf(",");
    (rows[Number(key.slice(0, comma))] ??= [])[Number(key.slice(comma + 1))] = cell;
  }
  return rows;
}

function resultXml(result: CellValue | undefined): { type: string; value: string } {
  if (typeof result === "number") return { type: "", value: `<v>${result}</v>` };
  if (typeof result === "boolean") return { type: ' t="b"', value: `<v>${result ? 1 : 0}</v>` };
  return { type: ' t="str"', value: `<v>${escapeXml(String(result ?? ""))}</v>` };
}

/**
 * The element sheetData of a sheet that was never in a file, in parts. `styleId` knows the number of
 * each style. Row heights are told as fitted, not fixed, so that a row grows with what is typed.
 */
export function* sheetData(
  sheet: Sheet,
  styleId: (style: CellStyle) => number,
  strings: SharedStrings,
): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const special = cellsByRow(sheet);
  const letters = (sheet.columns ?? []).map((_, column) => columnLetters(column));
  const columnIds = (sheet.columns ?? []).map(({ style }) => (style ? styleId(style) : 0));

  const cellXml = (
    row: string,
    column: number,
    value: CellValue,
    cell: Cell | undefined,
  ): string => {
    const id = cell?.style ? styleId(cell.style) : (columnIds[column] ?? 0);
    const style = id === 0 ? "" : ` s="${id}"`;
    const open = `<c r="${letters[column] ?? columnLetters(column)}${row}"${style}`;
    if (cell?.formula !== undefined) {
      const { type, value: result } = resultXml(cell.formulaResult);
      return `${open}${type}><f>${escapeXml(cell.formula)}</f>${result}</c>`;
    }
    switch (typeof value) {
      case "string":
        return `${open} t="s"><v>${strings.add(value)}</v></c>`;
      case "number":
        return `${open}><v>${value}</v></c>`;
      case "boolean":
        return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
      default:
        return id === 0 ? "" : `${open}/>`;
    }
  };

  yield encoder.encode("<sheetData>");
  let batch = "";
  for (let at = 0; at < sheet.rows.length; at++) {
    const values = sheet.rows[at] ?? [];
    const row = String(at + 1);
    const cells = special[at];
    const def = sheet.rowDefs?.get(at);
    batch += `<row r="${row}"${def?.height === undefined ? "" : ` ht="${def.height}"`}${def?.hidden ? ' hidden="1"' : ""}>`;
    for (let column = 0; column < values.length; column++)
      batch += cellXml(row, column, values[column] ?? null, cells?.[column]);
    batch += "</row>";
    if (at % BATCH !== BATCH - 1) continue;
    yield encoder.encode(batch);
    batch = "";
  }
  yield encoder.encode(`${batch}</sheetData>`);
}
