import type { CellValue } from "./cellValue";
import { errorTexts } from "./cellValue";
import type { UniverModules } from "../state/univerEngine";

export type NumberFormats = UniverModules["core"]["numfmt"];

/** What a cell becomes when something is put into it, and the number format that came with it. */
export type Entry = { value: CellValue; formula?: string; text?: true; format?: string };

/** `2022年6月30日`, as Excel in Chinese reads a date. */
const chineseDate = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/**
 * Reads a value as Excel reads typing: "=…" is a formula, "85%" a number with a format, "2022-06-30" a date, an
 * apostrophe or a text format keeps text. Numbers and booleans are taken as they are.
 */
export function readEntry(input: CellValue, cellFormat: string, numbers: NumberFormats): Entry {
  if (cellFormat === "@" && typeof input !== "boolean") return { value: String(input), text: true };
  if (typeof input !== "string" || input === "") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1), text: true };
  if (input.startsWith("=") && input.length > 1) return { value: "", formula: input };
  if (errorTexts.has(input.toUpperCase())) return { value: input.toUpperCase() };
  const read = parse(input, numbers);
  if (!read) return isSignedFormula(input) ? { value: "", formula: `=${input}` } : { value: input };
  return read.format !== undefined && cellFormat === "General" ? read : { value: read.value };
}

/** Letters that occur in dates, times, numbers and booleans. */
const valueWords = new Set(
  "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december am pm a p e true false".split(
    " ",
  ),
);

/** Cheap refusal of what is plainly text: most cells are. */
function mayBeValue(input: string): boolean {
  if (!/\d/.test(input)) return /^\s*(?:true|false)\s*$/i.test(input);
  return (input.match(/\p{L}+/gu) ?? []).every((word) => valueWords.has(word.toLowerCase()));
}

function parse(input: string, numbers: NumberFormats): Entry | undefined {
  if (input.length > 64 || !(mayBeValue(input) || chineseDate.test(input))) return undefined;
  const date = chineseDate.exec(input);
  const parsed = numbers.parseValue(date ? `${date[1]}-${date[2]}-${date[3]}` : input.trim());
  if (!parsed || typeof parsed.v === "string" || parsed.v === null) return undefined;
  const format = date ? 'yyyy"年"m"月"d"日"' : shownAs(parsed.z);
  return format === undefined ? { value: parsed.v } : { value: parsed.v, format };
}

/** The formats Excel gives by itself, where they differ from the parser's. */
const excelFormats: Readonly<Record<string, string>> = {
  "yyyy-mm-dd": "yyyy/m/d",
  "yyyy/mm/dd": "yyyy/m/d",
  "m/d": "d-mmm",
  "m/d/yy": "m/d/yyyy",
  "mmmm d, yyyy": "d-mmm-yy",
  "mmm d, yyyy": "d-mmm-yy",
  "mmmm yyyy": "mmm-yy",
  "mmm yyyy": "mmm-yy",
  "hh:mm": "h:mm",
  "hh:mm:ss": "h:mm:ss",
  "yyyy/m/d hh:mm": "yyyy/m/d h:mm",
  "yyyy-mm-dd hh:mm": "yyyy/m/d h:mm",
};

const shownAs = (format: string | undefined): string | undefined =>
  format === undefined ? undefined : (excelFormats[format] ?? format);

/** "+A1" and "-SUM(B:B)" are formulas in Excel, "-" and "- item" are not. */
const isSignedFormula = (input: string): boolean =>
  /^[+-](?:[A-Za-z_$(]|\p{Script=Han}+\()/u.test(input);
