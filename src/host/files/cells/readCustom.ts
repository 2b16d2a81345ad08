import type { Cell, CellStyle, Hyperlink as FileLink } from "hucre";
import type { CustomFormat } from "../../model/format/formatProperty";
import type { Hyperlink } from "../../model/range/hyperlink";
import { readColor } from "../style/colors";
import { patterns } from "./patterns";

/** What a file says of a cell and Univer has no place for; undefined when it says nothing of that. */
export function readCustom(cell: Cell, theme: string[]): CustomFormat | undefined {
  const custom = {
    ...(cell.style === undefined ? {} : readStyled(cell.style, theme)),
    ...(cell.hyperlink === undefined ? {} : { hyperlink: readLink(cell.hyperlink) }),
    ...(cell.formulaType === "array" && cell.formula !== undefined
      ? { array: { formula: `=${cell.formula}`, range: cell.formulaRef } }
      : {}),
  };
  return Object.keys(custom).length > 0 ? custom : undefined;
}

function readStyled({ protection, alignment, fill }: CellStyle, theme: string[]): CustomFormat {
  const [pattern] =
    (fill?.type === "pattern" && patterns.find(([, word]) => word === fill.pattern)) || [];
  const patternColor = fill?.type === "pattern" ? readColor(fill.fgColor, theme) : undefined;
  return {
    ...(protection?.locked === false ? { locked: false } : {}),
    ...(protection?.hidden ? { formulaHidden: true } : {}),
    ...(alignment?.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(pattern === undefined || patternColor === undefined ? {} : { patternColor }),
  };
}

function readLink({ target, location, tooltip }: FileLink): Hyperlink {
  const place = (location ?? (target.startsWith("#") ? target : undefined))?.replace(/^#/, "");
  const outside = target !== "" && target.replace(/^#/, "") !== place;
  return {
    ...(outside ? { address: target } : {}),
    ...(place === undefined ? {} : { documentReference: place }),
    ...(tooltip === undefined ? {} : { screenTip: tooltip }),
  };
}
