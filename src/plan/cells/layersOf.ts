import { foldText } from "./foldText";

const LAYERED = /^[(]?(\d{1,3}(?:[.-]\d{1,3}){1,3})[)]?[.、]?$/;

/** The layers of a number below another: 1.2 → 1, 2; 3-1 → 3, 1; null for a plain number. */
export function layersOf(text: string): readonly number[] | null {
  const layers = LAYERED.exec(foldText(text).replace(/[—–]/g, "-"))?.[1];
  if (layers === undefined || /\.0+$/.test(layers)) return null;
  return layers.split(/[.-]/).map(Number);
}
