import { namesLead } from "./namesLead";
import type { OutlineLine } from "./readLines";

/** Chapters of a scheme that stand around its list: 一、总体要求, 三、保障措施. */
const FRAME =
  /(?:总体|基本|指导|工作|有关|几点)(?:要求|思路|思想|原则|目标|步骤)$|(?:保障|组织|推进|工作)(?:措施|领导|实施|机制|保障)$|^附则/;

/** Lines cut before each heading of a style further out than the items'. */
function chapters(lines: readonly OutlineLine[], style: number): OutlineLine[][] {
  const parts: OutlineLine[][] = [[]];
  let outer = style;
  for (const line of lines) {
    if (line.style !== null && line.style < style && line.style <= outer) {
      outer = line.style;
      parts.push([]);
    }
    parts.at(-1)?.push(line);
  }
  return parts;
}

/**
 * Without the chapters that only frame the list (总体要求, 保障措施): their points name no lead. All
 * lines where nothing else holds items.
 */
export function withoutFrame(lines: readonly OutlineLine[], style: number): readonly OutlineLine[] {
  const kept = chapters(lines, style).filter(([heading, ...rest]) => {
    const frames =
      heading?.style != null &&
      heading.style < style &&
      FRAME.test(heading.text.replace(/[：:。]$/, ""));
    return !frames || rest.some(({ printed }) => namesLead(printed));
  });
  const items = kept.flat();
  return items.some(({ style: own }) => own === style) ? items : lines;
}
