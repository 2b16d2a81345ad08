import { BODY_ENDING, NAME_ENDINGS } from "../lexicon/unitNames";

/** What a sheet's name says of its projects. */
export type SheetRole = "leads" | "section";

const NUMBERED = /^\d{1,3}\s*[-—.、_ ]?\s*(?=\D)/;
const ASIDE = /\s*[（(][^（）()]*[)）]$/;
/** Names that say nothing: Sheet1, 工作表2, 表三, 附件1, 3. */
const NAMELESS =
  /^(?:sheet|工作表|表格?|附[件表]|清单|第?)\s*[（(]?[\d一二三四五六七八九十]*[)）]?(?:页|批次?|部分)?$/i;

/** The name without the number before it and what stands in brackets behind it: 01-教育局（3项） → 教育局. */
export const bareName = (name: string): string =>
  name.trim().replace(ASIDE, "").replace(NUMBERED, "").trim();

/**
 * What the names of sheets with the same columns say where they say it alike: who leads, or which
 * section it is. Null where one says nothing (Sheet1).
 */
export function roleOfNames(names: readonly string[]): SheetRole | null {
  if (names.some((name) => NAMELESS.test(name.trim()))) return null;
  const bare = names.map(bareName);
  const bodies = bare.filter((name) => BODY_ENDING.test(name)).length;
  const named = bare.every((name) => NAME_ENDINGS.some((ending) => name.endsWith(ending)));
  return named && bodies * 2 > bare.length ? "leads" : "section";
}
