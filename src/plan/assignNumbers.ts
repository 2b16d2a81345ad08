import { layersOf } from "./cells/layersOf";
import { readNumber } from "./cells/readNumber";
import type { Draft, DraftHeading } from "./draft";
import type { PlanWarning } from "./plan";

export interface Numbered {
  readonly numbers: readonly number[];
  readonly warnings: readonly PlanWarning[];
}

/** Where another part of the list begins: below a heading, in another cell of sections, on another sheet. */
function partStarts(
  drafts: readonly Draft[],
  headings: readonly DraftHeading[],
): ReadonlySet<number> {
  const starts = new Set(headings.map(({ before }) => before));
  let section = "";
  drafts.forEach(({ sectionCell, sheet }, index) => {
    const other = sectionCell !== "" && sectionCell !== section;
    if (other || sheet !== drafts[index - 1]?.sheet) starts.add(index);
    if (other) section = sectionCell;
  });
  return starts;
}

/** True where the numbering begins again at 1 in each part of the list. */
function restarts(read: readonly (number | null)[], starts: ReadonlySet<number>): boolean {
  const ones = read.flatMap((no, index) => (no === 1 ? [index] : []));
  if (ones.length < 2 || !ones.slice(1).every((index) => starts.has(index))) return false;
  return read.every((no, index) => no === 1 || no === (read[index - 1] ?? 0) + 1);
}

/** Gaps in the numbers that were read: 5, 8 → 6 to 7 are missing before 8. */
function gaps(read: readonly (number | null)[], drafts: readonly Draft[]): PlanWarning[] {
  const rows = new Map<number, number>();
  read.forEach((no, index) => {
    if (no !== null && !rows.has(no)) rows.set(no, drafts[index]?.row ?? 0);
  });
  const sorted = [...rows.keys()].sort((a, b) => a - b);
  return sorted.flatMap((no, index): PlanWarning[] => {
    const before = sorted[index - 1];
    if (before === undefined || no === before + 1) return [];
    return [{ code: "NO_GAP", row: rows.get(no) ?? 0, data: { from: before + 1, to: no - 1, no } }];
  });
}

/** Numbers in layers (1.1, 1.2, 2.1) are numbered through; one that stands twice is told. */
function numberLayers(drafts: readonly Draft[]): Numbered {
  const first = new Map<string, number>();
  const warnings: PlanWarning[] = [];
  drafts.forEach(({ no, row }) => {
    const layers = layersOf(no ?? "")?.join(".");
    if (layers === undefined) return;
    const before = first.get(layers);
    if (before === undefined) first.set(layers, row);
    else warnings.push({ code: "NO_DUPLICATED", row, data: { no: layers, first: before } });
  });
  const row = Math.min(...first.values());
  return {
    numbers: drafts.map((_, index) => index + 1),
    warnings: [{ code: "NO_LAYERED", row, data: { count: drafts.length } }, ...warnings],
  };
}

/**
 * Gives each project its 序号. A number that cannot be read gets the next free one, with a warning;
 * a list whose numbering restarts in every section, or has layers, is numbered through, because 序号
 * is the key; a number given twice stays as printed. A list without the column is numbered in order.
 */
export function assignNumbers(
  drafts: readonly Draft[],
  headings: readonly DraftHeading[],
): Numbered {
  if (drafts.every(({ no }) => no === null || no === "")) {
    return { numbers: drafts.map((_, index) => index + 1), warnings: [] };
  }
  const read = drafts.map(({ no }) => (no === null ? null : readNumber(no)));
  const layered = drafts.map(({ no }) => layersOf(no ?? "") !== null);
  if (layered.includes(true) && layered.every((one, index) => one || read[index] !== null))
    return numberLayers(drafts);
  if (restarts(read, partStarts(drafts, headings))) {
    const second = read.indexOf(1, 1);
    const warning: PlanWarning = {
      code: "NO_RESTARTED",
      row: drafts[second]?.row ?? 0,
      data: { count: drafts.length },
    };
    return { numbers: drafts.map((_, index) => index + 1), warnings: [warning] };
  }
  const used = new Set(read.filter((no) => no !== null));
  const seen = new Map<number, number>();
  const warnings: PlanWarning[] = [];
  let last = 0;
  const numbers = drafts.map(({ no: text, row }, index) => {
    let no = read[index] ?? null;
    if (no === null) {
      no = last + 1;
      while (used.has(no)) no++;
      used.add(no);
      warnings.push({ code: "NO_NOT_A_NUMBER", row, data: { text: text ?? "", no } });
    } else if (seen.has(no)) {
      warnings.push({ code: "NO_DUPLICATED", row, data: { no, first: seen.get(no) ?? 0 } });
    }
    if (!seen.has(no)) seen.set(no, row);
    last = no;
    return no;
  });
  return { numbers, warnings: [...warnings, ...gaps(read, drafts)] };
}
