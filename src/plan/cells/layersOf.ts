import { foldText } from "./foldText";
import { readNumber } from "./readNumber";

const LAYERED = /^[(]?(\d{1,3}(?:[.-]\d{1,3}){1,3})[)]?[.、]?$/;
/** 一-1, 二/3, （一）.2 */
const BELOW_CHINESE = /^(\(?[一二三四五六七八九十]{1,3}\)?)[-./、](\d{1,3})[.、]?$/;

/** The layers of a number below another: 1.2 → 1, 2; 3-1 → 3, 1; 一-2 → 1, 2; null for a plain number. */
export function layersOf(text: string): readonly number[] | null {
  const folded = foldText(text).replace(/[—–]/g, "-");
  const [, chinese = "", below] = BELOW_CHINESE.exec(folded) ?? [];
  const above = readNumber(chinese);
  if (above !== null && below !== undefined) return [above, Number(below)];
  const layers = LAYERED.exec(folded)?.[1];
  if (layers === undefined || /\.0+$/.test(layers)) return null;
  return layers.split(/[.-]/).map(Number);
}
