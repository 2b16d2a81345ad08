import { ALL_DONE, HOPED, OF_A_STAGE } from "./lexicon/works";

/** Whether the words after a number say that everything of it is done, and not only hope so. */
export function isAllDone(words: string): boolean {
  const match = ALL_DONE.exec(words);
  if (match === null) return false;
  const before = words.slice(0, match.index);
  return !HOPED.test(before) && !OF_A_STAGE.test(before);
}
