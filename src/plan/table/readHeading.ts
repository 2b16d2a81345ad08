import { foldText } from "../cells/foldText";
import { joinWrapped } from "../cells/joinWrapped";
import type { Grid } from "../grid";
import { NOT_A_TITLE, TITLE_WORDS } from "../lexicon/rows";
import type { MoneyUnit } from "../plan";
import { readYear } from "../text/readYear";

/** What stands above the header. */
export interface Heading {
  readonly title: string;
  readonly year: number | null;
  readonly unit: MoneyUnit | null;
}

const UNIT_NOTE = /(?:单位|金额|投资|资金)[^:(\d]{0,6}?:?[(]?(?:人民币)?(亿元|万元|元|亿|万)/;
const BARE_UNIT = /[([【](?:单位:?)?(?:人民币)?(亿元|万元|元|亿|万)[^)\]】]{0,4}[)\]】]/;
const LONE_UNIT = /^(?:人民币)?(亿元|万元|元)$/;
const UNIT_TAIL = /\s?[（(【[]?\s?(?:金额|投资|资金)?\s?单位\s?[:：].*$/;

const MONEY: Readonly<Record<string, MoneyUnit>> = {
  亿: "亿元",
  亿元: "亿元",
  万: "万元",
  万元: "万元",
  元: "元",
};

/** The money unit that a note or a header names: 单位：万元, 当年投资（亿元）; null for none. */
export function readUnitNote(text: string): MoneyUnit | null {
  const folded = foldText(text);
  const found = (UNIT_NOTE.exec(folded) ?? BARE_UNIT.exec(folded) ?? LONE_UNIT.exec(folded))?.[1];
  return found === undefined ? null : (MONEY[found] ?? null);
}

const NOTED_UNIT = /单位[^(\d]{0,4}?:?(?:人民币)?(亿元|万元|元)/;

/** The money unit that a footnote says: 注：投资单位为万元。 A sum in it (总投资3亿元) says none. */
export function readUnitFootnote(text: string): MoneyUnit | null {
  const found = NOTED_UNIT.exec(foldText(text))?.[1];
  return found === undefined ? null : (MONEY[found] ?? null);
}

const ATTACHMENT = /^附[件表录]\s?[\d一二三四五六七八九十]{0,2}\s?[:：]\s?/;
const MAX_TITLE_CHARS = 120;
const isName = (line: string): boolean => {
  const folded = foldText(line);
  return (
    folded !== "" &&
    folded.length <= MAX_TITLE_CHARS &&
    !/。./.test(folded) &&
    !NOT_A_TITLE.test(folded)
  );
};

/** What a name ends with where it is complete. */
const NAME_END = /(?:清单|表|方案|计划|安排)$/;

/** How much a line looks like the list's name: by its words and year; a sentence has commas. */
const titleScore = (line: string): number =>
  (TITLE_WORDS.test(foldText(line)) ? 2 : 0) +
  (readYear(line) === null ? 0 : 1) -
  (/[，,]/.test(line) ? 2 : 0);

/** Where a letter issues it (关于印发《…》的通知), the line that is what it issues; else the line itself. */
function issuedBy(names: readonly string[], at: number): number {
  const letter = names[at] ?? "";
  const issued = names.findIndex(
    (name, index) => index > at && titleScore(name) >= 2 && letter.includes(name),
  );
  return /(?:通知|公告|通告)$/.test(letter) && issued >= 0 ? issued : at;
}

/** The list's name: the likeliest line, with the line before or behind that belongs to it. */
function chooseTitle(lines: readonly string[]): string {
  const names = lines
    .filter(isName)
    .map((line) => line.replace(ATTACHMENT, "").replace(UNIT_TAIL, ""));
  const best = Math.max(...names.map(titleScore));
  const first = names.findIndex((name) => titleScore(name) === best);
  const at = issuedBy(names, first);
  const name = names[at] ?? "";
  const before = names[at - 1] ?? "";
  const behind = names[at + 1] ?? "";
  const dated = readYear(name) !== null;
  const begins = !dated && /20\d{2}年|[省市县区州]/.test(before) && !NAME_END.test(before);
  const goesOn = !NAME_END.test(name) && NAME_END.test(behind) && readYear(behind) === null;
  return ((begins ? before : "") + name + (goesOn ? behind : "")).replace(/[:：]$/, "").trim();
}

/** Reads title, plan year and unit note from the rows above a header. */
export function readHeading(grid: Grid, top: number): Heading {
  const rows = grid.cells.slice(0, top).map((row) => [...new Set(row.map(joinWrapped))]);
  const lines = rows.flat().filter((line) => line !== "");
  const title = chooseTitle(lines);
  const unit = lines.map(readUnitNote).find((found) => found !== null) ?? null;
  const year = readYear(title) ?? lines.map(readYear).find((found) => found !== null) ?? null;
  return { title, year, unit };
}
