import type { CellStyle } from "../../ledger/cellStyle";
import type { Format } from "../../ledger/sheetSpec";
import { STYLES } from "../../ledger/styles";
import { areaLists, rangeOf } from "./ranges";
import { step, type Step } from "./step";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

const styleOf = ({ style }: Format): CellStyle => STYLES[style];

/** Number formats stand before the values: a cell must know that it holds text before it gets some. */
export function numberFormatSteps(sheet: string, formats: readonly Format[]): Step[] {
  return formats.flatMap((format) => {
    const { numberFormat } = styleOf(format);
    if (numberFormat === undefined) return [];
    return step(({ workbook }) => {
      const range = rangeOf(workbook.worksheets.getItem(sheet), format.area);
      range.numberFormat = everywhere(numberFormat);
    }, 3);
  });
}

/** Excel takes one value for a whole range, which the declarations do not say. */
const everywhere = (value: string): string[][] => value as unknown as string[][];

/** Fonts, fills, alignment and borders; neighbours of one style in a single call. */
export function formatSteps(sheet: string, formats: readonly Format[]): Step[] {
  const groups: Format[][] = [];
  for (const format of formats) {
    const last = groups.at(-1);
    if (last?.[0]?.style === format.style) last.push(format);
    else groups.push([format]);
  }
  return groups.flatMap((group) => {
    const style = group[0] && styleOf(group[0]);
    if (!style) return [];
    return areaLists(group.map(({ area }) => area)).map((addresses) =>
      step(({ workbook }) => {
        applyStyle(workbook.worksheets.getItem(sheet).getRanges(addresses).format, style);
      }, 24),
    );
  });
}

function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  const { font = {}, fill, horizontal, vertical, wrap, border } = style;
  if (font.name !== undefined) format.font.name = font.name;
  if (font.size !== undefined) format.font.size = font.size;
  if (font.bold !== undefined) format.font.bold = font.bold;
  if (font.italic !== undefined) format.font.italic = font.italic;
  if (font.color !== undefined) format.font.color = font.color;
  if (fill === null) format.fill.clear();
  else if (fill !== undefined) format.fill.color = fill;
  if (horizontal) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical) format.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
  if (border === undefined) return;
  for (const edge of EDGES) {
    const line = format.borders.getItem(edge);
    line.style = border === null ? "None" : "Continuous";
    if (border !== null) line.color = border;
  }
}
