import type { Quantity } from "../../targets/quantity";
import { isHan } from "../../targets/text/charClasses";
import { firstStretch } from "./stretches";
import { BASE_AFTER } from "./lexicon/comparisons";
import { DESCRIBING_UNITS } from "./lexicon/rows";
import { sameUnit } from "./sameUnit";
import { DONE } from "./lexicon/works";

/**
 * The numbers that tell an amount. 10亿元以上 in 10亿元以上项目11个 and 10千伏 in 10千伏线路86千米
 * describe the thing that the next number counts, and stay among its words.
 */
export function withoutDescriptors(
  text: string,
  figures: readonly Quantity[],
  end: number,
): readonly Quantity[] {
  const measured = figures.filter((figure) => figure.unit !== "");
  return measured.filter((figure, index) => {
    const next = measured[index + 1];
    const after = text.slice(figure.span.end, next?.span.start ?? end);
    const tail = firstStretch(after);
    if (BASE_AFTER.test(tail)) return true;
    if (!isHan(tail[0]) || tail.startsWith("的") || tail.startsWith("其中")) return true;
    if (DESCRIBING_UNITS.has(figure.unit)) return false;
    const bounded = /[上下内]$/.test(figure.span.text);
    const together = next !== undefined && tail.length === after.length;
    if (!together || tail.length < 2 || DESCRIBING_UNITS.has(next.unit)) return true;
    const whole = tail.endsWith("中") && sameUnit(figure, next);
    return !bounded && (DONE.test(tail) || next.kind === "percent" || whole);
  });
}
