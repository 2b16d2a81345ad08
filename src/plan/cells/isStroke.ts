import { foldText } from "./foldText";

const STROKE = /^(?:[/\\|\-‐‑‒–—―─━一~〜*]+|无|没有|不涉及|未安排)$/;

/** True for a cell that says "none": `/` `—` `－` `无`. A blank cell says nothing and is not a stroke. */
export function isStroke(text: string): boolean {
  return STROKE.test(foldText(text));
}
