import { readNumber } from "../cells/readNumber";
import { readHeaderCell } from "../table/readHeaderCell";
import { plainLine } from "../text/plainLine";
import { unwrapLines } from "./unwrapLines";
import { BULLET_STYLE, ENUMERATORS, type Enumerator } from "../lexicon/enumerators";

/** One line of a written list; a line that holds several items is several. */
export interface OutlineLine {
  /** 1-based line of the source. */
  readonly row: number;
  /** Index in ENUMERATORS, or null for a line without a number. */
  readonly style: number | null;
  readonly no: number | null;
  /** Without its enumerator. */
  readonly text: string;
  /** As printed. */
  readonly printed: string;
}

/** The number of an enumerator, in whichever of its forms; "" for one without. */
const numberOf = (match: RegExpMatchArray): string =>
  match.slice(1).find((group) => group !== undefined) ?? "";

/** Where items numbered n+1, n+2 … follow inside a line that begins with item n. */
function insideBreaks(line: string, { inside }: Enumerator, first: number): number[] {
  if (inside === undefined) return [];
  const breaks: number[] = [];
  let expected = first;
  for (const match of line.matchAll(inside)) {
    if (readNumber(numberOf(match)) !== expected) continue;
    breaks.push(match.index);
    expected++;
  }
  return breaks;
}

/** The parts of a line that each begin an item. */
function pieces(line: string): string[] {
  for (const enumerator of ENUMERATORS) {
    const start = enumerator.atStart.exec(line);
    const first = start === null ? 0 : (readNumber(numberOf(start)) ?? 0);
    const breaks = insideBreaks(line, enumerator, first + 1);
    if (breaks.length === 0 || (start === null && breaks.length < 2)) continue;
    const ends = [...breaks.slice(1), line.length];
    return [
      line.slice(0, breaks[0]),
      ...breaks.map((from, index) => line.slice(from, ends[index])),
    ];
  }
  return [line];
}

/** Whether the item that comes after one is to be found inside a line that begins with none. */
function goesOnIn(line: string, { style, no }: OutlineLine): boolean {
  const enumerator = style === null ? undefined : ENUMERATORS[style];
  if (enumerator === undefined || no === null || opensItem(line)) return false;
  return insideBreaks(line, enumerator, no + 1).length > 0;
}

function readPiece(printed: string, row: number): OutlineLine {
  const text = printed.trim();
  for (const [style, { atStart }] of ENUMERATORS.entries()) {
    const match = atStart.exec(text);
    if (match === null) continue;
    const rest = text.slice(match[0].length).trim();
    const bullet = style === BULLET_STYLE;
    return {
      row,
      style,
      no: readNumber(numberOf(match)),
      text: rest,
      printed: bullet ? rest : text,
    };
  }
  return { row, style: null, no: null, text, printed: text };
}

/** １、 and （２） are 1、 and （2）. */
const WIDE_NUMBER = /^[（(]?[０-９]{1,3}(?=[、．.)）])/;

const opensItem = (line: string): boolean =>
  ENUMERATORS.some(({ atStart }) => atStart.test(line)) ||
  readHeaderCell(/^([\u4e00-\u9fa5]{2,12})[:：]/.exec(line)?.[1] ?? "") !== null;

const BULLET = ENUMERATORS[BULLET_STYLE]?.atStart ?? /$^/;

/** A line as it is read: its bullet stays only where neither a number nor a label stands behind it. */
function plainItem(raw: string): string {
  const text = plainLine(raw).replace(WIDE_NUMBER, (number) => number.normalize("NFKC"));
  const bullet = BULLET.exec(raw.trim())?.[0];
  if (bullet === undefined) return text;
  // ★ 民生实事 ★ is a name with ornaments.
  const ornament = bullet.trim();
  if (text.endsWith(ornament))
    return text.slice(text.startsWith(ornament) ? ornament.length : 0, -ornament.length).trim();
  return opensItem(text) ? text : bullet + text;
}

/** The lines of a written list with their enumerators read. */
export function readLines(text: string): OutlineLine[] {
  const lines = text.split(/\r\n|\r|\n/).map((raw, index) => ({
    row: index + 1,
    text: plainItem(raw),
  }));
  const read: OutlineLine[] = [];
  for (const { row, text: line } of unwrapLines(lines, opensItem)) {
    const last = read.at(-1);
    // A line that was broken off within an item: 三是加大⏎力度；四是…
    const broken = last !== undefined && goesOnIn(line, last);
    if (broken) read.pop();
    const whole = broken ? last.printed + line : line;
    for (const piece of pieces(whole)) {
      if (piece.trim() !== "") read.push(readPiece(piece, broken ? last.row : row));
    }
  }
  return read;
}
