import { BULLET_STYLE } from "../lexicon/enumerators";
import { clauseItems } from "./clauseItems";
import { countedItems } from "./countedItems";
import { CELLS, heading, item, ITEM_STYLE, MIN_ITEMS, type ImpliedItems } from "./impliedItem";
import { namedItems } from "./namedItems";
import { plainItems } from "./plainItems";
import type { OutlineLine } from "./readLines";

const LAYERED = /^(\d{1,2})(?:[.．]\d{1,2}[、.．]?\s*|[-－—]\d{1,2}[、.．\s]\s*)(?=[^\d\s%])/;
const BARE = /^0?(\d{1,2})(?:[\s\u3000]*[|｜│丨/／][\s\u3000]*|[\s\u3000]+(?=\S)|$)/;

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

/** ● 新建…: bullets number nothing but part the items. */
function bulletItems(lines: readonly OutlineLine[]): ImpliedItems | null {
  const bullets = lines.filter(({ style }) => style === BULLET_STYLE);
  return bullets.length < MIN_ITEMS ? null : { lines, style: BULLET_STYLE };
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

/** Names of projects on lines of their own, their text below. */
function itemsByName(lines: readonly OutlineLine[]): ImpliedItems | null {
  const kinds = namedItems(lines);
  if (kinds === null) return null;
  const read = lines.map((line, index) => {
    if (kinds[index] === "item") return item(line, null, line.printed);
    return kinds[index] === "heading" ? heading(line) : line;
  });
  return { lines: read, style: ITEM_STYLE };
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
  for (const read of [
    layeredItems,
    bareItems,
    bulletItems,
    announcedItems,
    topicItems,
    itemsByName,
    plainItems,
    clauseItems,
  ]) {
    const found = read(lines);
    if (found !== null) return found;
  }
  return null;
}
