import type { Area } from "../state/area";
import type { CellMatrix, SheetState } from "../state/sheetState";

/** Header texts as Excel makes them: none blank, none twice. */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const wanted = text.trim() === "" ? `Column${index + 1}` : text;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Headers are texts, whatever stood there. */
export function writeHeaders(sheet: SheetState, area: Area, headers: readonly string[]): void {
  const line: CellMatrix[number] = {};
  headers.forEach((text, index) => {
    line[area.column + index] = { v: text, t: 1, f: null, si: null };
  });
  sheet.write({ [area.row]: line }, { ...area, rows: 1 });
}
