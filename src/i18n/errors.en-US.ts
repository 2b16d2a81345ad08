import type { RefusalMessages } from "./errors.messages";

/** Refusals by a workbook or the ledger in it: why, where, and what to do. */
export const errorsEnUS: RefusalMessages = {
  SHEET_NOT_FOUND:
    "[[“{file}”: ]]there is no sheet “{sheet}”; it may just have been deleted or renamed. Nothing was written. Restore it and try again.",
  SHEET_EXISTS:
    "[[“{file}”: ]]a sheet named “{sheet}” is there already and was not touched. Choose another name, or rename that sheet.",
  SHEET_PROTECTED:
    "Sheet “{sheet}” is protected; nothing was written. Unprotect it on the Review tab and try again.",
  SHEET_FILTERED:
    "Sheet “{sheet}” is filtered and hides rows; nothing was written. Clear the filter (Data → Clear) and try again.",
  BAD_SHEET_NAME:
    "“{sheet}” cannot be a sheet's name: not empty, at most 31 characters, none of \\ / ? * [ ] :. Choose another name.",
  NAME_TAKEN:
    "The workbook already has a table or name “{name}”; sheet “{sheet}” was not made. Rename it and try again.",
  TABLE_NOT_FOUND:
    "There is no table “{table}”; it may have been deleted or renamed. Restore it and try again.",
  CELLS_OCCUPIED:
    "[[“{file}”: ]]cell {cell} of sheet “{sheet}” holds something else, in the way of the investment pivot. Nothing was written. Move it elsewhere and try again.",
  CHANGED_MEANWHILE:
    "Cell {cell} of sheet “{sheet}” was changed just now; nothing was written. Check again and retry.",
  TEXT_TOO_LONG:
    "[[“{file}”: ]]cell {cell} of sheet “{sheet}” has {length} characters, more than the {limit} that a cell holds. Shorten it and try again.",
  NOT_A_LEDGER:
    "[[“{file}” ]]is not a ledger: neither sheet “{list}” nor “{targets}”, nor one with their headers, was found. Make one with “template” first.",
  BASE_MISSING:
    "[[“{file}” ]]lacks the hidden sheet “{sheet}”, so what was issued is not known. Use the ledger as it was made.",
  ANOTHER_LIST:
    "[[“{file}” ]]was not split from this ledger: its list is “{found}”, not “{title}”. Check whether it is the right file.",
  YEAR_UNKNOWN:
    "[[“{file}” ]]does not say which year it is for. Enter the year, like 2022, beside 计划年度 on sheet 参数, and check again.",
};
