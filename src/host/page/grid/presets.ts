import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsFindReplacePreset } from "@univerjs/preset-sheets-find-replace";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";

import { tableThemes } from "./tableThemes";

import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-find-replace/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

/** Typefaces of Chinese official documents, offered first in the font list. */
const officialFonts = [
  "方正小标宋简体",
  "仿宋",
  "黑体",
  "楷体",
  "宋体",
  "微软雅黑",
  "Calibri",
  "Arial",
];

/** The open-source parts of Univer that a small Excel needs, drawn into `container`. */
export function presets(container: HTMLElement) {
  return [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: true,
      ribbonType: "simple",
      disableAutoFocus: true,
      sheets: { autoHeightForMergedCells: true },
      customFontFamily: {
        override: true,
        list: officialFonts.map((name) => ({ value: name, label: name })),
      },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsDrawingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsNotePreset(),
    UniverSheetsSortPreset(),
    tables(),
  ];
}

/** The table preset takes no wishes: no name tag above a table, and Excel's colours. */
function tables(): ReturnType<typeof UniverSheetsCorePreset> {
  return {
    plugins: [
      [UniverSheetsTablePlugin, { userThemes: tableThemes }],
      [UniverSheetsTableUIPlugin, { hideAnchor: true }],
    ],
  };
}
