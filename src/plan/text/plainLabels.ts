import type { HeaderField } from "../lexicon/headers";
import { readHeaderCell } from "../table/readHeaderCell";

const BRACKETED = /[【〖[［]\s*([\u4e00-\u9fa5]{2,12})\s*[】〗\]］][^\S\n]*[:：]?/g;
/** A bracketed 方面 or 项目 is a heading. */
const LABELS: readonly (HeaderField | undefined)[] = [
  "content",
  "investment",
  "leads",
  "supports",
  "deadline",
  "aside",
];

/** The text with labels in brackets as labels with a colon: 【牵头单位】市教育局 → 牵头单位：市教育局. */
export function plainLabels(text: string): string {
  return text.replace(BRACKETED, (whole, label: string) =>
    LABELS.includes(readHeaderCell(label)?.field) ? `${label}：` : whole,
  );
}
