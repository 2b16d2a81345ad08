import type { CellStyle, Sheet, Workbook as Model } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { areaAddress } from "../ledger/a1";
import { ArchiveParts } from "./archive/archiveParts";
import { DEFAULT_FONT } from "./hucreStyle";
import { asWriteSheet, without } from "./modelSheet";
import { SharedStrings } from "./sharedStrings";
import { sheetData } from "./sheetData";

const STRINGS_PART = "xl/sharedStrings.xml";
const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
const SHEET_DATA = /<sheetData(?:\/>|>.*?<\/sheetData>)/s;
const DIMENSION = /<dimension [^>]*\/>/;

/** Every style of the workbook once, in the order in which it is first met. */
function stylesOf(sheets: readonly Sheet[]): CellStyle[] {
  const styles = new Set<CellStyle>();
  for (const { columns, cells } of sheets) {
    for (const { style } of columns ?? []) if (style) styles.add(style);
    for (const { style } of cells?.values() ?? []) if (style) styles.add(style);
  }
  return [...styles];
}

/** A sheet with everything but its contents; notes stay, since the library writes them from the cells. */
function frameOf(sheet: Sheet, palette: readonly CellStyle[]): Sheet {
  const noted = [...(sheet.cells ?? [])].filter(([, { comment }]) => comment);
  const cells = new Map(noted);
  palette.forEach((style, row) => cells.set(`${row},0`, { value: 0, type: "number", style }));
  // One text, so that the library declares the part of shared strings.
  cells.set(`${palette.length},0`, { value: "-", type: "string" });
  return {
    ...without(sheet, "rowDefs"),
    rows: [],
    cells,
    columns: (sheet.columns ?? []).map((column) => without(column, "style")),
  };
}

/** Numbers of the styles, read off the column of cells that the library wrote for them. */
function styleIds(xml: string, palette: readonly CellStyle[]): Map<CellStyle, number> {
  return new Map(
    palette.map((style, row) => {
      const id = new RegExp(`<c r="A${row + 1}"[^>]*? s="(\\d+)"`).exec(xml)?.[1];
      return [style, Number(id ?? 0)];
    }),
  );
}

function dimensionOf({ rows }: Sheet): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const area = { row: 0, column: 0, rows: Math.max(rows.length, 1), columns };
  return `<dimension ref="${areaAddress(area)}"/>`;
}

/**
 * Writes a workbook that was made here as an .xlsx file. The library writes everything but the cells;
 * those are written here, straight into the archive: at 10,000 projects it is several times faster
 * and takes a fraction of the memory.
 */
export async function writeNewWorkbook(model: Model): Promise<Uint8Array> {
  const palette = stylesOf(model.sheets);
  const frames = model.sheets.map((sheet, index) => frameOf(sheet, index === 0 ? palette : []));
  const parts = ArchiveParts.open(
    await writeXlsx({
      sheets: frames.map(asWriteSheet),
      defaultFont: DEFAULT_FONT,
      ...(model.namedRanges ? { namedRanges: model.namedRanges } : {}),
      ...(model.activeSheet === undefined ? {} : { activeSheet: model.activeSheet }),
    }),
  );
  const ids = styleIds((await parts.read(sheetPart(0))) ?? "", palette);
  const strings = new SharedStrings();
  const sheets = new Map<string, Iterable<Uint8Array>>();
  for (const [index, sheet] of model.sheets.entries()) {
    const frame = (await parts.read(sheetPart(index))) ?? "";
    sheets.set(sheetPart(index), sheetXml(frame, sheet, ids, strings));
  }
  await parts.writeAll(sheets);
  await parts.writeAll(new Map([[STRINGS_PART, strings.toXml()]]));
  return parts.toBytes();
}

/** The frame of a sheet with its cells put in, in parts. */
function* sheetXml(
  frame: string,
  sheet: Sheet,
  ids: ReadonlyMap<CellStyle, number>,
  strings: SharedStrings,
): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const xml = frame.replace(DIMENSION, dimensionOf(sheet));
  const data = SHEET_DATA.exec(xml);
  const start = data?.index ?? 0;
  yield encoder.encode(xml.slice(0, start));
  yield* sheetData(sheet, (style) => ids.get(style) ?? 0, strings);
  yield encoder.encode(xml.slice(start + (data?.[0].length ?? 0)));
}
