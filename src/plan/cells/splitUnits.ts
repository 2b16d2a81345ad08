import {
  NAME_ENDINGS,
  NAME_PREFIXES,
  NAME_RESTS,
  NAME_STARTS,
  UNFINISHED_ENDINGS,
} from "../lexicon/unitNames";
import { foldText } from "./foldText";
import { isStroke } from "./isStroke";
import { splitOutsideBrackets } from "./splitOutsideBrackets";

const PREFIXES: ReadonlySet<string> = new Set(NAME_PREFIXES);
const SHORT = 3;

const isUnfinished = (name: string): boolean =>
  UNFINISHED_ENDINGS.some((ending) => name.endsWith(ending));

const endsName = (name: string): boolean =>
  !PREFIXES.has(name) &&
  !isUnfinished(name) &&
  NAME_ENDINGS.some((ending) => name.endsWith(ending));

const startsName = (name: string): boolean => NAME_STARTS.some((start) => name.startsWith(start));

const isRest = (name: string): boolean => NAME_RESTS.some((rest) => name.startsWith(rest));

/** True where `after`, on its own line, is the rest of the name that `before` begins. */
function isWrapped(before: string, after: string): boolean {
  if (PREFIXES.has(before) || isUnfinished(before)) return true;
  if (isRest(after)) return true;
  if (endsName(before) || startsName(after)) return false;
  return before.length > SHORT || after.length > SHORT || endsName(after);
}

/** Names divided by line breaks or spaces only: there the text alone tells a wrap from a list. */
function rejoin(pieces: readonly string[]): string[] {
  if (pieces.length > 1 && pieces.every((piece) => piece.length === 1)) return [pieces.join("")];
  const names: string[] = [];
  for (const piece of pieces) {
    const before = names.at(-1);
    if (before !== undefined && isWrapped(before, piece)) names[names.length - 1] = before + piece;
    else names.push(piece);
  }
  return names;
}

/** （列第一位者为牵头单位，下同） speaks of the names; it is none. */
const ASIDE = /[（(][^（）()]*(?:下同|第一位|首位|第一个)[^（）()]*[)）]/g;
/** Points that part names: ①区财政局②区审计局, 1.区财政局 2.区审计局. */
const POINTS = /[①-⑳]|(?<=^|[\s、，,；;])[（(]?\d{1,2}[.．、)）](?=\s*[\u4e00-\u9fa5])/g;

const EVERY = /^各[市县区乡镇旗]$/;
const OTHER_LEVELS =
  /^(?:县|区|镇|乡|旗|市|街道)(?:[(（][^()（）]*[)）])?(?:人民政府|政府|街道|办事处|管委会)?(?:[(（][^()（）]*[)）])?$/;

/** 各乡、镇人民政府 is one name: the levels share what stands around them. */
function rejoinLevels(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (const part of parts) {
    const before = names.at(-1)?.trim();
    const shared = before !== undefined && EVERY.test(before) && OTHER_LEVELS.test(part.trim());
    if (shared) names[names.length - 1] = `${before}、${part.trim()}`;
    else names.push(part);
  }
  return names;
}

/** 市教育局和市财政局 → two; 市人力资源和社会保障局 stays one. */
function splitConjunctions(name: string): string[] {
  const names: string[] = [];
  let start = 0;
  for (const match of name.matchAll(/以及|和|及|与/g)) {
    const after = match.index + match[0].length;
    if (!endsName(name.slice(start, match.index)) || !startsName(name.slice(after))) continue;
    names.push(name.slice(start, match.index));
    start = after;
  }
  return [...names, name.slice(start)];
}

const EDGE = new Set([":", "：", "。", ".", "·", "•"]);

/** A name without the punctuation around it and without a closing 等. */
function tidy(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && EDGE.has(name.charAt(start))) start++;
  while (end > start && EDGE.has(name.charAt(end - 1))) end--;
  return end - start > 2 && name.charAt(end - 1) === "等"
    ? name.slice(start, end - 1)
    : name.slice(start, end);
}

/**
 * The units named in a cell, in their order, each once. Names are divided by 、，,；; / and, where
 * it divides names rather than wraps one, by a line break or a space; what stands in brackets is
 * part of its name. `市妇儿工委办⏎⏎市发改委⏎⏎市卫健委` → 3; `相关⏎辖市（区）` → 1. A stroke is none.
 */
export function splitUnits(text: string): string[] {
  if (isStroke(text)) return [];
  const units = new Set<string>();
  const plain = text.replace(ASIDE, "").replace(POINTS, "；");
  for (const part of rejoinLevels(splitOutsideBrackets(plain, /[、，,；;/／|\\]/))) {
    const pieces = splitOutsideBrackets(part, /\s/)
      .map((piece) => piece.replace(/\s+/g, ""))
      .filter((piece) => piece !== "");
    for (const joined of rejoin(pieces)) {
      for (const name of splitConjunctions(joined)) {
        const unit = tidy(name);
        if (foldText(unit) !== "" && !isStroke(unit)) units.add(unit);
      }
    }
  }
  return [...units];
}
