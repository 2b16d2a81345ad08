import { BULLET_STYLE, ENUMERATORS, ITEM_STYLE_ORDER } from "../lexicon/enumerators";
import { looksLikeProject } from "../lexicon/promises";
import { readHeaderCell } from "../table/readHeaderCell";
import { namesLead } from "./namesLead";
import type { OutlineLine } from "./readLines";

interface Evidence {
  readonly style: number;
  readonly items: number;
  /** Items in whose text a lead is named. */
  readonly marked: number;
  /** Items that name a lead before any line of an inner style. */
  readonly own: number;
}

const LABEL = /^([\u4e00-\u9fa5]{2,12})\s*[:：]/;

/** Points that only say one thing each of an item: （一）建设地点：…（二）投资估算：… */
function isOfLabels(lines: readonly OutlineLine[], style: number): boolean {
  const own = lines.filter((line) => line.style === style);
  const labels = own.filter(({ text }) => readHeaderCell(LABEL.exec(text)?.[1] ?? "") !== null);
  return labels.length * 2 > own.length;
}

/** Counts the items of one style, each reaching to the next line of that or an outer style. */
function evidenceOf(lines: readonly OutlineLine[], style: number): Evidence {
  let items = 0;
  let marked = 0;
  let own = 0;
  let open = false;
  let inner = false;
  for (const line of lines) {
    if (line.style === style) {
      items++;
      open = true;
      inner = false;
    } else if (line.style !== null && line.style < style) open = false;
    else if (line.style !== null) inner = true;
    if (open && namesLead(line.printed)) {
      marked++;
      if (!inner) own++;
      open = false;
    }
  }
  return { style, items, marked, own };
}

/**
 * Where the list begins: behind the numbered points of a covering letter, which name no lead while
 * the items after the numbering restarts do. An index of `lines`; 0 where all of them are the list.
 */
export function listStart(lines: readonly OutlineLine[], style: number): number {
  const first = lines.findIndex((line) => line.style === style);
  const second = lines.findIndex(
    (line, index) => line.style === style && line.no === 1 && index > first,
  );
  if (second < 0) return 0;
  const marked = (part: readonly OutlineLine[]): boolean =>
    part.some(({ printed }) => namesLead(printed));
  if (marked(lines.slice(0, second)) || !marked(lines.slice(second))) return 0;
  return lines.slice(0, second).findLastIndex((line) => line.style === style) + 1;
}

const preference = (style: number): number =>
  ITEM_STYLE_ORDER.indexOf(ENUMERATORS[style]?.name ?? "");

/** True where the numbers of `inner` run on through the items of `outer`, which then are its chapters. */
function runsThrough(lines: readonly OutlineLine[], outer: number, inner: number): boolean {
  const chapters = new Set<number>();
  let chapter = 0;
  let last = 0;
  for (const { style, no } of lines) {
    if (style === outer) chapter++;
    if (style !== inner || chapter === 0) continue;
    if (no !== last + 1) return false;
    last = no;
    chapters.add(chapter);
  }
  return chapters.size > 1 && last > chapters.size;
}

/** How many items of a style read like projects. */
const projects = (lines: readonly OutlineLine[], style: number): number =>
  lines.filter((line) => line.style === style && looksLikeProject(line.text)).length;

/** By how much the projects of an outer style must outnumber those of an inner one to be the list. */
const FAR_MORE = 2;

/**
 * Which enumeration numbers the projects: the one whose items most often name a lead. Of equals
 * the outermost, unless each item of an inner one names its own lead where the outer ones name none:
 * then the outer lines are headings. An inner one whose numbers run on through the outer numbers the projects as
 * well. Without any lead named, the usual one that occurs at least twice. Null for a text without
 * numbers.
 */
export function chooseItemStyle(lines: readonly OutlineLine[]): number | null {
  const all = [...new Set(lines.map(({ style }) => style))].filter((style) => style !== null);
  const outer = Math.min(...all);
  if (outer >= BULLET_STYLE) return null;
  const styles = all.filter((style) => style === outer || !isOfLabels(lines, style));
  const evidence = styles
    .map((style) => evidenceOf(lines, style))
    .sort((a, b) => a.style - b.style);
  const most = Math.max(0, ...evidence.map(({ marked }) => marked));
  if (most > 0) {
    const equals = evidence.filter(({ marked }) => marked === most);
    const inner = equals.find(({ items, own }) => own === items);
    const headed = equals[0]?.own === 0 && inner !== undefined;
    const chosen = (headed ? inner : equals[0])?.style ?? null;
    const within = styles.filter((style) => chosen !== null && style > chosen);
    return within.find((style) => runsThrough(lines, chosen ?? 0, style)) ?? chosen;
  }
  const repeated = evidence
    .filter(({ items }) => items > 1)
    .map(({ style }) => ({ style, count: projects(lines, style) }));
  const usual = repeated
    .filter(
      ({ style, count }) =>
        !repeated.some((other) => other.style < style && other.count > count * FAR_MORE),
    )
    .sort((a, b) => preference(a.style) - preference(b.style));
  return usual[0]?.style ?? null;
}
