import type { Numeral } from "./numeral";

const RATIO = /(\d{1,4}(?:\.\d{1,3})?)([:：∶])(\d{1,5}(?:\.\d{1,3})?)(?![0-9:：∶])/y;
/** 师生比达到: only a ratio is written so; 1:500地形图 and 9:30 are none. */
const OF_A_RATIO = /比[例率重]?[^，。；、0-9]{0,6}$/;

/** 城乡收入比1.9：1 → 1.9 to one (：1); 师生比1:15 → one to 15 (1：). */
export function ratio(text: string, at: number): Numeral | null {
  RATIO.lastIndex = at;
  const match = RATIO.exec(text);
  if (!match || !OF_A_RATIO.test(text.slice(Math.max(0, at - 10), at))) return null;
  const [whole, first = "", , second = ""] = match;
  const toOne = second === "1";
  if (!toOne && first !== "1") return null;
  return {
    end: at + whole.length,
    mantissa: Number(toOne ? first : second),
    scale: 1,
    approximate: false,
    written: "digits",
    unit: toOne ? "：1" : "1：",
  };
}
