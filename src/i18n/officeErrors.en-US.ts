import type { OfficeErrorTexts } from "./officeErrors.messages";

/** What to say when Excel refuses: one row a code. A cause is named only where the code proves it. */
export const officeErrorsEnUS: OfficeErrorTexts = {
  operations: {
    read: "reading the workbook",
    write: "writing to the workbook",
    select: "going to the cell",
    watch: "watching for changes",
    pivot: "building the investment pivot",
  },
  written: {
    nothing: "Nothing was written.",
    perhaps: "Earlier steps may have been written: undo with Ctrl+Z, then try again.",
  },
  rows: {
    InvalidOperationInCellEditMode: {
      title: "A cell is being edited",
      message: "A cell is still being edited, which prevents {operation}.",
      action: "Press Enter to finish or Esc to cancel the edit, then choose Retry.",
    },
    AccessDenied: {
      title: "Excel does not allow this",
      message:
        "Access was denied while {operation}: the sheet, its cells or the file may be read-only or protected.",
      action:
        "See Review → Unprotect Sheet and whether the title bar says Read-Only; if neither, ask your administrator about security software.",
    },
    ItemNotFound: {
      title: "Something is no longer there",
      message:
        "While {operation}, a sheet, table or PivotTable was missing: it may just have been deleted or renamed.",
      action: "Give it back its name, or load the list again, and retry.",
    },
    ItemAlreadyExists: {
      title: "The name is taken",
      message: "While {operation}, a sheet, table or name of that name was already there.",
      action: "Rename the existing one and retry.",
    },
    InvalidReference: {
      title: "The reference is gone",
      message:
        "While {operation}, a range no longer existed: rows, columns or a sheet may just have been deleted.",
      action: "Undo the deletion with Ctrl+Z and retry.",
    },
    InvalidArgument: {
      title: "Excel does not take this content",
      message: "While {operation}, Excel refused one of the values.",
      action: "Retry; if it happens again, copy Settings → About for your administrator.",
    },
    InvalidOperation: {
      title: "Not possible right now",
      message: "The workbook's present state prevents {operation}.",
      action: "Close open dialogs, wait for the calculation to end, and retry.",
    },
    InvalidSelection: {
      title: "The selection does not fit",
      message: "While {operation}, a shape, a chart or several areas were selected.",
      action: "Click any cell and retry.",
    },
    InsertDeleteConflict: {
      title: "Rows cannot be inserted or deleted",
      message:
        "While {operation}, the rows to move cross a table, merged cells or an array formula.",
      action: "Move other tables or merged cells away from below the list and retry.",
    },
    FilteredRangeConflict: {
      title: "The sheet is filtered",
      message:
        "A filter was met while {operation}: hidden rows would put content in the wrong place.",
      action: "Clear the filter under Data → Clear and retry.",
    },
    MergedRangeConflict: {
      title: "Merged cells are in the way",
      message: "While {operation}, the range to write crosses merged cells.",
      action: "Unmerge them (Home → Merge & Center), or load the list again.",
    },
    PivotTableRangeConflict: {
      title: "A PivotTable is in the way",
      message: "While {operation}, the range to write overlaps a PivotTable.",
      action: "Move that PivotTable, or delete the sheet 投资透视 and build it again.",
    },
    RangeExceedsLimit: {
      title: "The range is too large",
      message: "While {operation}, more cells were involved than Excel handles at once.",
      action: "Delete blank formatted rows below the list, save, and retry.",
    },
    RequestPayloadSizeLimitExceeded: {
      title: "Too much to write at once",
      message:
        "While {operation}, the content exceeded the 5 MB that Excel on the web takes at once.",
      action: "Open the workbook in desktop Excel, or split the list by unit first.",
    },
    ResponsePayloadSizeLimitExceeded: {
      title: "Too much to read at once",
      message:
        "While {operation}, the content exceeded the 5 MB that Excel on the web gives at once.",
      action: "Open the workbook in desktop Excel, or split the list by unit first.",
    },
    ActivityLimitReached: {
      title: "Excel is busy",
      message: "Excel's limit of operations was reached while {operation}.",
      action: "Wait a minute and retry.",
    },
    RequestAborted: {
      title: "The operation was interrupted",
      message: "Excel cancelled the request while {operation}.",
      action: "See whether the result is complete, and retry.",
    },
    ApiNotFound: {
      title: "This Excel lacks a feature",
      message: "This version of Excel lacks a feature needed for {operation}.",
      action: "Update to Microsoft 365, Excel 2021 or newer.",
    },
    UnsupportedOperation: {
      title: "Not supported here",
      message: "This Excel does not support {operation}.",
      action: "Use desktop Excel, or update to a newer version.",
    },
    InactiveWorkbook: {
      title: "The workbook is not in front",
      message: "While {operation}, this workbook was not the active window.",
      action: "Click the workbook's window and retry.",
    },
    UndoNotSupported: {
      title: "This cannot be undone",
      message: "Undo does not reach {operation}.",
      action: "Save a copy before you go on.",
    },
    GeneralException: {
      title: "Excel reported an internal error",
      message: "Excel reported an internal error while {operation}.",
      action:
        "Retry; if it happens again, save, reopen the workbook, and give Settings → About to your administrator.",
    },
  },
};
