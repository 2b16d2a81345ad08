import { countedItems } from "./countedItems";
import type { OutlineLine } from "./readLines";

/** A list whose items are numbered otherwise than ENUMERATORS says, or not at all. */
export interface ImpliedItems {
  readonly lines: readonly OutlineLine[];
  /** The style that was given to its items; headings have the one before. */
  readonly style: number;
}

const HEADING_STYLE = 0;
const ITEM_STYLE = 1;
const MIN_ITEMS = 3;

const item = (line: OutlineLine, no: number | null, text: string): OutlineLine => ({
  ...line,
  style: ITEM_STYLE,
  no,
  text,
});

const heading = (line: OutlineLine): OutlineLine => ({ ...line, style: HEADING_STYLE, no: null });

const LAYERED = /^(\d{1,2})[.．](\d{1,2})[、.．]?\s*(?=[^\d\s%])/;
const BARE = /^0?(\d{1,2})(?:[\s\u3000]+(?=\S)|$)/;

/** 1 优质教育⏎1.1 新建学校⏎1.2 …: items in layers under headings that carry the first of their numbers. */
function layeredItems(lines: readonly OutlineLine[]): ImpliedItems | null {
  const heads = new Set(lines.flatMap(({ printed }) => LAYERED.exec(printed)?.[1] ?? []));
  const read = lines.map((line) => {
    const layered = LAYERED.exec(line.printed);
    if (layered !== null) return item(line, null, line.printed.slice(layered[0].length));
    const bare = BARE.exec(line.printed);
    return bare !== null && heads.has(bare[1] ?? "") ? heading(line) : line;
  });
  const count = read.filter(({ style }) => style === ITEM_STYLE).length;
  return count < MIN_ITEMS ? null : { lines: read, style: ITEM_STYLE };
}

/** 01⏎交通出行⏎… or 01 交通出行: numbers without a mark, one after the other from 1. */
function bareItems(lines: readonly OutlineLine[]): ImpliedItems | null {
  let next = 1;
  const read = lines.map((line) => {
    const bare = BARE.exec(line.printed);
    if (bare === null || Number(bare[1]) !== next) return line;
    return item(line, next++, line.printed.slice(bare[0].length));
  });
  return next <= MIN_ITEMS ? null : { lines: read, style: ITEM_STYLE };
}

const TOPIC = /^[^。；;，,：:\d]{2,16}(?:方面|类|领域)?[：:]$/;

/** 文化体育方面：⏎…: each line that only names a topic begins an item. */
function topicItems(lines: readonly OutlineLine[]): ImpliedItems | null {
  const topics = lines.map(
    ({ printed }, index) => TOPIC.test(printed) && !TOPIC.test(lines[index + 1]?.printed ?? "："),
  );
  if (topics.filter((topic) => topic).length < MIN_ITEMS) return null;
  const read = lines.map((line, index) =>
    topics[index] === true ? item(line, null, line.printed.slice(0, -1)) : line,
  );
  return { lines: read, style: ITEM_STYLE };
}

/** The names that a line above announces by their number. */
function announcedItems(lines: readonly OutlineLine[]): ImpliedItems | null {
  const { from, to } = countedItems(lines);
  if (from === to) return null;
  const items = lines.slice(from, to).map((line, index) => item(line, index + 1, line.printed));
  return { lines: [...lines.slice(0, from), ...items, ...lines.slice(to)], style: ITEM_STYLE };
}

const MAX_CLAUSE = 150;
const CHAPTER = /^[【〔[][^】〕\]]{2,16}[】〕\]]$/;
const CLOSING = /^[（(]?(?:责任编辑|编辑|编审|来源|记者|审核|监制|上一|下一|扫一扫|注[：:])/;
/** What parts the cells of a table that lost its header. */
const CELLS = /[\t|│｜]|[ \u3000]{3,}/;
const NUMBERED_SHARE = 0.7;

/** Lines that each promise something, without any number: what an announcement lists. */
function plainItems(lines: readonly OutlineLine[]): ImpliedItems | null {
  const opening = lines.findLastIndex(
    ({ printed }, index) => /[：:]$/.test(printed) && lines.length - index > MIN_ITEMS,
  );
  const from = Math.max(opening, 0) + 1;
  const closing = lines.findIndex(({ printed }, index) => index >= from && CLOSING.test(printed));
  const to = closing < 0 ? lines.length : closing;
  const list = lines.slice(from, to);
  const clauses = list.filter(({ printed }) => !CHAPTER.test(printed));
  const promising = clauses.filter(({ printed }) => /\d|[一二三四五六七八九十百千]/.test(printed));
  const short = clauses.every(
    ({ printed }) => printed.length <= MAX_CLAUSE && !CELLS.test(printed),
  );
  const enough = promising.length >= clauses.length * NUMBERED_SHARE;
  if (clauses.length < MIN_ITEMS || !short || !enough) return null;
  return {
    lines: [
      ...lines.slice(0, from),
      ...list.map((line) =>
        CHAPTER.test(line.printed) ? heading(line) : item(line, null, line.printed),
      ),
    ],
    style: ITEM_STYLE,
  };
}

const MIN_COMMAS = 2;
const DELIMITED_SHARE = 0.6;

/** True for a table in commas: most lines have equally many, and no sentence. */
function isDelimited(lines: readonly OutlineLine[]): boolean {
  const counts = lines.map(({ printed }) =>
    /[。；]/.test(printed) ? 0 : printed.split(",").length - 1,
  );
  const often = new Map<number, number>();
  for (const count of counts)
    if (count >= MIN_COMMAS) often.set(count, (often.get(count) ?? 0) + 1);
  const most = Math.max(0, ...often.values());
  return most >= Math.max(MIN_ITEMS, lines.length * DELIMITED_SHARE);
}

/**
 * The items of a list that no enumeration numbers: numbers in layers or without a mark, names that are
 * announced by their number, topics that open paragraphs, or a promise a line. Null for a text that is no list.
 */
export function impliedItems(lines: readonly OutlineLine[]): ImpliedItems | null {
  if (isDelimited(lines)) return null;
  const cells = lines.filter(({ printed }) => CELLS.test(printed)).length;
  if (cells * 2 > lines.length) return null;
  for (const read of [layeredItems, bareItems, announcedItems, topicItems, plainItems]) {
    const found = read(lines);
    if (found !== null) return found;
  }
  return null;
}
