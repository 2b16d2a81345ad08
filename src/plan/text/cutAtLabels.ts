import { readHeaderCell } from "../table/readHeaderCell";

/** A line that begins with a label. */
export const KEYED =
  /^[\s\u3000·•●■◆*-]*((?:20\d{2}年)?[\u4e00-\u9fa5（）()]{2,14})\s*[:：]\s*(.*)$/;

/** Where a further label stands inside a line: …；建设内容：… */
const INNER = /(?<=[；;。，,\s])(?=[\u4e00-\u9fa5]{2,12}\s*[:：])/;

/** A line cut at the labels inside it. */
export function cutAtLabels(line: string): string[] {
  const parts: string[] = [];
  for (const part of line.split(INNER)) {
    const label = KEYED.exec(part)?.[1];
    if (parts.length === 0 || (label !== undefined && readHeaderCell(label) !== null))
      parts.push(part);
    else parts[parts.length - 1] += part;
  }
  return parts.map((part, index) =>
    index < parts.length - 1 ? part.replace(/[；;，,\s]+$/, "") : part,
  );
}
