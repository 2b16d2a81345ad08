import { ALL_DONE, HOPED } from "./lexicon/works";

/** Whether the words after a number say that everything of it is done, and not only hope so. */
export function isAllDone(words: string): boolean {
  const match = ALL_DONE.exec(words);
  return match !== null && !HOPED.test(words.slice(0, match.index));
}
