import { namesLead } from "./namesLead";
import type { OutlineLine } from "./readLines";

const MIN_ITEMS = 3;
const LED_SHARE = 0.8;

/** The lines of each line of the source, in order. */
function rowsOf(lines: readonly OutlineLine[]): OutlineLine[][] {
  const rows: OutlineLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row !== undefined && row[0]?.row === line.row) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

const names = (row: readonly OutlineLine[]): number =>
  row.filter(({ printed }) => namesLead(printed)).length;

/** A paragraph without a number that counts its points: 教育方面：①新建…；②改造…。责任单位：市教育局 */
const isParagraph = ([first, ...points]: readonly OutlineLine[]): boolean =>
  first?.style === null && points.length > 0 && points.every(({ style }) => style !== null);

/**
 * The paragraphs of a text that each number several points and name a lead once at their end, as
 * lines of their own: they are the items, not their points. The lines as they are for any other text.
 */
export function paragraphItems(
  lines: readonly OutlineLine[],
  style: number,
): readonly OutlineLine[] {
  const rows = rowsOf(lines);
  const paragraphs = rows.filter(isParagraph);
  const led = paragraphs.filter((row) => names(row) === 1 && namesLead(row.at(-1)?.printed ?? ""));
  if (led.length < MIN_ITEMS || led.length < paragraphs.length * LED_SHARE) return lines;
  const items = new Set(led);
  return rows.flatMap((row) => {
    const [first] = row;
    if (first === undefined || !items.has(row)) return row;
    const text = row.map(({ printed }) => printed).join("");
    return [{ row: first.row, style, no: null, text, printed: text }];
  });
}
