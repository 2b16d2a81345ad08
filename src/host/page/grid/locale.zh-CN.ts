import { mergeLocales } from "@univerjs/core";
import conditionalFormatting from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import core from "@univerjs/preset-sheets-core/locales/zh-CN";
import dataValidation from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import drawing from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import filter from "@univerjs/preset-sheets-filter/locales/zh-CN";
import findReplace from "@univerjs/preset-sheets-find-replace/locales/zh-CN";
import note from "@univerjs/preset-sheets-note/locales/zh-CN";
import sort from "@univerjs/preset-sheets-sort/locales/zh-CN";
import table from "@univerjs/preset-sheets-table/locales/zh-CN";

/** Words of the grid in Simplified Chinese, with the one key that Univer 0.25.1 forgot. */
export default mergeLocales(
  core,
  conditionalFormatting,
  dataValidation,
  drawing,
  filter,
  findReplace,
  note,
  sort,
  table,
  { "sheets-formula": { progress: { calculating: "正在计算…" } } },
);
