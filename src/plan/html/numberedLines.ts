import { ENUMERATORS } from "../lexicon/enumerators";
import type { Block } from "./readBlocks";

const CHINESE = "一二三四五六七八九十";

const chinese = (no: number): string => {
  const [tens, ones] = [Math.floor(no / 10), no % 10];
  const ten = tens === 0 ? "" : tens === 1 ? "十" : `${CHINESE.charAt(tens - 1)}十`;
  return ten + (ones === 0 ? "" : CHINESE.charAt(ones - 1));
};

/** How lists are numbered by depth, outermost first, for each number of depths. */
const STYLES: readonly (readonly ((no: number) => string)[])[] = [
  [(no) => `${no}.`],
  [(no) => `${chinese(no)}、`, (no) => `${no}.`],
  [(no) => `${chinese(no)}、`, (no) => `（${chinese(no)}）`, (no) => `${no}.`],
];

/** The text of a page's lines, those of ordered lists with the number that the page draws. */
export function numberedLines(blocks: readonly Block[]): string[] {
  const lines = blocks.flatMap((block) => (block.kind === "line" ? [block] : []));
  const depths = Math.max(1, ...lines.map(({ item }) => item?.depth ?? 1));
  const styles = STYLES[Math.min(depths, STYLES.length) - 1] ?? [];
  return lines.map(({ text, item }) => {
    const style = item === undefined ? undefined : styles[item.depth - 1];
    const numbered = ENUMERATORS.some(({ atStart }) => atStart.test(text));
    return item === undefined || style === undefined || numbered ? text : style(item.no) + text;
  });
}
