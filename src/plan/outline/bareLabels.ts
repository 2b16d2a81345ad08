import { readHeaderCell } from "../table/readHeaderCell";
import type { OutlineLine } from "./readLines";

const MAX_LABEL = 8;
const MIN_LABELS = 4;
const LABEL_SHARE = 0.7;
/** A label comes again in each item. */
const REPEATED = 2;

const isBareLabel = ({ text }: OutlineLine): boolean =>
  text.length <= MAX_LABEL && /^[\u4e00-\u9fa5]+$/.test(text) && readHeaderCell(text) !== null;

/** The enumeration whose points are only labels that come again in each item; null where none is. */
function labelStyle(lines: readonly OutlineLine[]): number | null {
  const styles = new Set(lines.flatMap(({ style }) => style ?? []));
  for (const style of styles.size > 1 ? styles : []) {
    const points = lines.filter((line) => line.style === style);
    const labels = points.filter(isBareLabel).map(({ text }) => text);
    const repeated = new Set(labels).size * REPEATED <= labels.length;
    if (labels.length >= Math.max(MIN_LABELS, points.length * LABEL_SHARE) && repeated)
      return style;
  }
  return null;
}

/**
 * （一）年度目标⏎新开公交线路12条。⏎（二）责任分工⏎…: points that only name what the line below says
 * become its label, so that they number nothing.
 */
export function bareLabels(lines: readonly OutlineLine[]): readonly OutlineLine[] {
  const style = labelStyle(lines);
  if (style === null) return lines;
  const read: OutlineLine[] = [];
  let label = "";
  for (const line of lines) {
    if (line.style === style && isBareLabel(line)) {
      label = `${line.text}：`;
      continue;
    }
    const printed = label + line.printed;
    read.push(label === "" ? line : { ...line, style: null, no: null, text: printed, printed });
    label = "";
  }
  return read;
}
