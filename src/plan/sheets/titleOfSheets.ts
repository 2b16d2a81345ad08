/** Brackets and strokes that parted what the names do not share. */
const RESTS = /[（(【[—\-_:：、，,\s]+$|^[）)】\]—\-_:：、，,\s]+/g;
/** How the names of places and bodies end alike: 城关镇2031年…, 河西镇2031年…. */
const SHARED_ENDING = /^[省市县区旗镇乡村街道社局委办厅院]+/;
const COMPLETE = /(?:清单|表|方案|计划|安排|项目|实事|工程)$/;

/** The name of a list whose sheets each have one: what they share, where that is a name. */
export function titleOfSheets(titles: readonly string[]): string {
  const [first = "", ...others] = titles.filter((title) => title !== "");
  if (others.every((title) => title === first)) return first;
  const shortest = Math.min(first.length, ...others.map(({ length }) => length));
  let begin = 0;
  while (begin < shortest && others.every((title) => title[begin] === first[begin])) begin++;
  let end = 0;
  while (
    end < shortest - begin &&
    others.every((title) => title.at(-1 - end) === first.at(-1 - end))
  )
    end++;
  const before = first.slice(0, begin).replace(RESTS, "");
  const tail = first.slice(first.length - end).replace(RESTS, "");
  const name = before + (before === "" ? tail.replace(SHARED_ENDING, "") : tail);
  return COMPLETE.test(name) ? name : COMPLETE.test(before) ? before : "";
}
