import type { NumberLook } from "../progress/finding";

/** What a number format shows literally, or only says about colour, language and condition. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi;

/** How a number format (`0.0%`, `yyyy-mm-dd`, `m"月"d"日"`) shows a number; null for a plain number. */
export function numberLook(format: string): NumberLook | null {
  if (format === "" || format === "General" || format === "@") return null;
  const [positive = ""] = format.replace(LITERAL, "").split(";");
  if (positive.includes("%")) return "percent";
  return /[ymdhs]/i.test(positive.replace(/General/i, "")) ? "date" : null;
}
