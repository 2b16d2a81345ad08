import { foldText } from "../cells/foldText";
import { readHeaderCell } from "../table/readHeaderCell";

/** The most lines that a cell is broken into. */
const MAX_BREAKS = 4;
const MAX_COLUMNS = 20;
const MIN_COLUMNS = 3;

/** What a cell is worth: one that names a column of a list, one that may name any, and one that names none. */
const KNOWN = 2;
const PLAUSIBLE = 1.5;
const UNKNOWN = -1;
/** What a cell of two characters, a break within a cell, and the right number of cells add. */
const SHORT = -1.25;
const BREAK = -0.25;
const FITS = 2;
/** A header names at least as many columns as this share of its cells. */
const KNOWN_SHARE = 0.6;

const SENTENCE = /[。；;！？]|^[(（[].*[^)）\]]$/;

/** A header of which every cell stands on one line or several, and where it ends. */
export interface RunningHeader {
  readonly cells: readonly string[];
  /** Index of the first line below it. */
  readonly to: number;
}

interface Reading {
  readonly worth: number;
  readonly known: number;
  readonly cells: readonly string[];
}

/** A bracketed unit belongs to what stands above it. */
const OPENS = /^[(（[【]/;
const SHORT_LENGTH = 2;
/** Words that end a heading and are none by themselves: 资金⏎来源. */
const ENDS = /^(?:来源|渠道|方式|性质|情况|年限)$/;
/** The words that headings end with; what is parted within a heading does not. */
const HEADS =
  /(?:号|次|名称|项目|工程|事项|实事|工作|内容|规模|概况|目标|指标|任务|计划|安排|进度|要求|标准|措施|举措|投资|资金|经费|投入|预算|金额|总额|[小合]计|单位|部门|主体|机构|领导|[任责系]人|人员|时限|期限|年限|时间|日期|节点|工期|周期|来源|渠道|方式|性质|类别|类型|分类|领域|地点|地址|区域|电话|依据|情况|问题|备注|说明)(?:\([^()]*\))?$/;

function worthOf(text: string, breaks: number): { worth: number; known: number } {
  if (OPENS.test(text)) return { worth: -Infinity, known: 0 };
  const folded = foldText(text);
  const whole = HEADS.test(folded) && !ENDS.test(folded);
  const known = whole && readHeaderCell(text) !== null;
  const short = folded.length <= SHORT_LENGTH ? SHORT : 0;
  const worth = known ? KNOWN : whole ? PLAUSIBLE : UNKNOWN;
  return { worth: worth + short + breaks * BREAK, known: known ? 1 : 0 };
}

/** Lines that are a cell each. */
function wholeCells(lines: readonly string[]): ReadonlyMap<number, Reading> {
  const known = lines.filter((line) => readHeaderCell(line) !== null).length;
  return new Map([[lines.length, { worth: 0, known, cells: lines }]]);
}

/** The best way to read lines as a number of cells, by that number; the first line is the first cell. */
function readings([first = "", ...lines]: readonly string[]): ReadonlyMap<number, Reading> {
  const none: Reading = { worth: KNOWN, known: 1, cells: [first] };
  const upTo: Map<number, Reading>[] = [new Map([[1, none]])];
  for (let end = 1; end <= lines.length; end++) {
    const best = new Map<number, Reading>();
    for (let start = Math.max(0, end - MAX_BREAKS); start < end; start++) {
      const text = lines.slice(start, end).join("");
      const { worth, known } = worthOf(text, end - start - 1);
      for (const [count, before] of upTo[start] ?? []) {
        const total = before.worth + worth;
        if (total <= (best.get(count + 1)?.worth ?? -Infinity)) continue;
        const cells = [...before.cells, text];
        best.set(count + 1, { worth: total, known: before.known + known, cells });
      }
    }
    upTo.push(best);
  }
  return upTo.at(-1) ?? new Map();
}

/**
 * The header that begins with the first of some lines and ends where `isItem` sees the first project
 * or section: 序号⏎项目名称⏎建设起⏎止年限⏎总投资⏎（万元） … A narrow cell is broken into several lines, so
 * that its words are put together as they name most columns, in as many cells as a project has lines
 * (`expected`), unless cells end with a sign (`expected` is null). Null for lines that are no header.
 */
export function runningHeader(
  lines: readonly string[],
  isItem: (line: string) => boolean,
  expected: number | null,
): RunningHeader | null {
  const named = lines.findIndex((line) => readHeaderCell(line) === null);
  const to = lines.findIndex((line) => isItem(line));
  const heads = lines.slice(0, Math.max(to, 0));
  if (heads.length < MIN_COLUMNS || heads.some((line) => SENTENCE.test(foldText(line))))
    return null;
  // One line that names no column, below a header that is whole: a chapter.
  if (named >= Math.max(MIN_COLUMNS, to - 1) && !OPENS.test(heads[named] ?? ""))
    return { cells: lines.slice(0, named), to: named };
  let best: { readonly value: number; readonly reading: Reading } | null = null;
  for (const [count, reading] of expected === null ? wholeCells(heads) : readings(heads)) {
    if (count < MIN_COLUMNS || count > MAX_COLUMNS) continue;
    if (reading.known < count * KNOWN_SHARE) continue;
    const value = reading.worth + (count === expected ? FITS : 0);
    if (best === null || value > best.value) best = { value, reading };
  }
  return best && { cells: best.reading.cells, to };
}
