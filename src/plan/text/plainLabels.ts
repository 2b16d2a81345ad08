import type { HeaderField } from "../lexicon/headers";
import { readHeaderCell } from "../table/readHeaderCell";

const BRACKETED = /[【〖[［]\s*([\u4e00-\u9fa5]{2,12})\s*[】〗\]］][^\S\n]*[:：]?/g;
const SPOKEN =
  /(?<=^|[。；;，,：:（(\s—–-])((?:牵头|责任|主办|主管|承办|配合|协办)(?:责任)?(?:单位|部门))(?:[为是]|[/／丨])(?=[\u4e00-\u9fa5])(?!牵头|第|首|责任|主|配合|协办|参与)/gm;
/** 牵头单位 市教育局: a label at the beginning of a line, blanks for a colon. */
const SPACED =
  /^([^\S\n]*(?:牵头|责任|主办|主管|承办|实施|配合|协办)(?:责任)?(?:单位|部门))[^\S\n]+(?=[省市县区州旗镇乡各][\u4e00-\u9fa5、，,（）()\s]+$)/gm;
/** A bracketed 方面 or 项目 is a heading. */
const LABELS: readonly (HeaderField | undefined)[] = [
  "content",
  "investment",
  "leads",
  "supports",
  "deadline",
  "aside",
];

/** The text with labels in brackets, and bodies told in a sentence, as labels with a colon: 【牵头单位】市教育局 or 牵头单位为市教育局 → 牵头单位：市教育局. */
export function plainLabels(text: string): string {
  return text
    .replace(BRACKETED, (whole, label: string) =>
      LABELS.includes(readHeaderCell(label)?.field) ? `${label}：` : whole,
    )
    .replace(SPOKEN, "$1：")
    .replace(SPACED, "$1：");
}

const BARRED = /^([^\S\n]*[\u4e00-\u9fa5]{2,12})[^\S\n]*[|｜│丨][^\S\n]*(?=[^|｜│丨\n]+$)/gm;

/** Text without a table, its labels before a bar as labels with a colon: 责任单位 | 市教育局. */
export function barredLabels(text: string): string {
  return text.replace(BARRED, (whole, label: string) =>
    LABELS.includes(readHeaderCell(label)?.field) ? `${label}：` : whole,
  );
}
