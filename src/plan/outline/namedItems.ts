import { looksLikeProject } from "../lexicon/promises";
import { CLOSING } from "../lexicon/frames";
import { readHeaderCell } from "../table/readHeaderCell";
import { isUnitList } from "./roleSentence";
import type { OutlineLine } from "./readLines";

const MAX_NAME = 30;
const MIN_ITEMS = 3;
/** Lines of text below a name: an article has more. */
const MAX_BODY = 2;
/** Share of the lines from the first name on that belong to the items. */
const COVERED = 0.9;
const LABEL = /^([\u4e00-\u9fa5]{2,12})\s*[:：]/;
const SENTENCE = /[。；;，,：:]|[!！?？]$/;
/** What a list is called, which is no project's name. */
const LIST_NAME = /20\d{2}|清单|实事|一览|任务分解|附件/;

type Kind = "name" | "label" | "sentence" | "numbered";

function kindOf({ style, printed }: OutlineLine, before: string): Kind {
  if (style !== null) return "numbered";
  const label = LABEL.exec(printed)?.[1];
  const field = label === undefined ? undefined : readHeaderCell(label)?.field;
  if (field !== undefined) return "label";
  if (LABEL.test(before) && /[、，,]$/.test(before)) return "label";
  if (/[：:]/.test(before) && isUnitList(printed)) return "label";
  return printed.length <= MAX_NAME && !SENTENCE.test(printed) ? "name" : "sentence";
}

/** Lines that open an item: a name above its text or its labels; among labels, text that follows one. */
function openings(lines: readonly OutlineLine[], kinds: readonly Kind[]): Set<number> {
  const found = new Set<number>();
  const labels = kinds.filter((kind) => kind === "label").length;
  kinds.forEach((kind, index) => {
    const next = kinds[index + 1];
    const named = kind === "name" && (next === "sentence" || next === "label");
    if (named && !LIST_NAME.test(lines[index]?.printed ?? "")) found.add(index);
    const told = kind === "sentence" && kinds[index - 1] === "label" && labels >= MIN_ITEMS;
    if (told) found.add(index);
  });
  return found;
}

/**
 * The items of a list without numbers that names each project on a line of its own, its text or
 * labelled lines below: 普惠托育扩容⏎新增托位700个。⏎责任单位：区卫健局. A name above another name is a
 * heading. Gives the kind of each line: `item`, `heading`, or null for the rest; null for a text
 * that is not so written.
 */
export function namedItems(
  lines: readonly OutlineLine[],
): readonly ("item" | "heading" | null)[] | null {
  const closing = lines.findIndex(({ printed }, index) => index > 0 && CLOSING.test(printed));
  const list = closing < 0 ? lines : lines.slice(0, closing);
  const kinds = list.map((line, index) => kindOf(line, list[index - 1]?.printed ?? ""));
  const items = openings(list, kinds);
  const [first] = items;
  if (first === undefined || items.size < MIN_ITEMS) return null;
  const headings = new Set<number>();
  let body = 0;
  let most = 0;
  kinds.forEach((kind, index) => {
    if (kind === "name" && items.has(index + 1) && !LIST_NAME.test(list[index]?.printed ?? ""))
      headings.add(index);
    body = kind === "sentence" ? body + 1 : 0;
    if (index > first) most = Math.max(most, body);
  });
  const inside = [...headings].filter((index) => index > first).length;
  const lost = kinds.filter(
    (kind, index) =>
      index > first &&
      (kind === "numbered" || kind === "name") &&
      !items.has(index) &&
      !headings.has(index),
  );
  const covered = list.length - first - lost.length;
  if (most > MAX_BODY || covered < (list.length - first) * COVERED) return null;
  const told = list.filter(
    ({ printed }, index) =>
      index > first && kinds[index] === "sentence" && looksLikeProject(printed),
  );
  const labelled = kinds.filter((kind) => kind === "label").length;
  if (told.length < items.size / 2 && labelled < items.size) return null;
  return lines.map((_, index) => {
    if (items.has(index)) return "item";
    return inside > 0 && headings.has(index) ? "heading" : null;
  });
}
