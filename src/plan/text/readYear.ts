import { readCharacters } from "../../targets/numerals/characters";
import { foldText } from "../cells/foldText";

const ARABIC = /(?:^|\D)(20\d{2})(?!\d)/;
const SPAN = /20\d{2}年?(?:[-—–~]{1,2}|至|到)20\d{2}年?/g;
const CHINESE = /(二[〇零][〇零一二三四五六七八九]{2})年/;

/**
 * The first year named in a title: `2023年民生实事`, `二〇二三年…`; null for none. A year of its own
 * comes before the span of a longer plan: `2023-2025年行动计划2024年度清单` → 2024.
 */
export function readYear(text: string): number | null {
  const folded = foldText(text);
  const arabic = (ARABIC.exec(folded.replace(SPAN, "")) ?? ARABIC.exec(folded))?.[1];
  if (arabic !== undefined) return Number(arabic);
  const chinese = CHINESE.exec(folded.replace(/[○0]/g, "〇"))?.[1];
  return chinese === undefined ? null : readCharacters(chinese);
}
