import type { CellValue } from "./cellValue";
import type { UniverModules } from "../state/univerEngine";

type NumberFormats = UniverModules["core"]["numfmt"];

/** What a cell shows. A number that its format cannot show is shown as it is. */
export function textOf(value: CellValue, format: string, numbers: NumberFormats): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string")
    return format === "General" || value === "" ? value : formatText(value, format, numbers);
  try {
    return numbers.format(format, value);
  } catch {
    return String(value);
  }
}

function formatText(value: string, format: string, numbers: NumberFormats): string {
  try {
    return numbers.format(format, value);
  } catch {
    return value;
  }
}
