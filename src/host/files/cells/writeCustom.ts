import type { Cell, CellStyle } from "hucre";
import type { CustomFormat } from "../../model/format/formatProperty";
import type { Hyperlink } from "../../model/range/hyperlink";
import { writeColor } from "../style/colors";
import { patterns } from "./patterns";

/** A style with what the cell's custom data says besides. */
export function withCustom(
  style: CellStyle | undefined,
  custom: CustomFormat,
): CellStyle | undefined {
  const { locked, formulaHidden, shrinkToFit, pattern: word, patternColor } = custom;
  const made: CellStyle = { ...style };
  if (locked === false || formulaHidden === true) {
    made.protection = {
      ...(locked === false ? { locked: false } : {}),
      ...(formulaHidden === true ? { hidden: true } : {}),
    };
  }
  if (shrinkToFit === true) made.alignment = { ...made.alignment, shrinkToFit: true };
  const [, pattern] = patterns.find(([name]) => name === word) ?? [];
  if (pattern !== undefined) {
    const fgColor = writeColor({ rgb: typeof patternColor === "string" ? patternColor : null });
    const bgColor = style?.fill?.type === "pattern" ? style.fill.fgColor : undefined;
    made.fill = {
      type: "pattern",
      pattern,
      ...(fgColor === undefined ? {} : { fgColor }),
      ...(bgColor === undefined ? {} : { bgColor }),
    };
  }
  return Object.keys(made).length > 0 ? made : undefined;
}

/** The cell's link, as the file keeps it. */
export function writeLink({ hyperlink }: CustomFormat): Pick<Cell, "hyperlink"> {
  if (!hyperlink) return {};
  const { address, documentReference: place, screenTip } = hyperlink as Hyperlink;
  return {
    hyperlink: {
      target: address ?? "",
      ...(place === undefined ? {} : { location: place }),
      ...(screenTip === undefined ? {} : { tooltip: screenTip }),
    },
  };
}

/** An array formula stays one as long as nobody typed another formula over it. */
export function writeArray(
  { array }: CustomFormat,
  formula: string | undefined,
): Pick<Cell, "formulaType" | "formulaRef"> {
  const kept = array as { formula: string; range?: string } | undefined;
  if (!kept || formula === undefined || kept.formula !== `=${formula}`) return {};
  return {
    formulaType: "array",
    ...(kept.range === undefined ? {} : { formulaRef: kept.range }),
  };
}
