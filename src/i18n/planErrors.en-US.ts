import type { PlanErrorMessages } from "./planErrors.messages";

/** Why a list could not be read: which file, sheet and cell, what is wrong, what to do. */
export const planErrorsEnUS: PlanErrorMessages = {
  EMPTY: "[[“{file}”: ]]there is nothing to read. Choose a file that holds a list.",
  NO_LIST_FOUND:
    "[[“{file}”: ]]no list was found[[ on sheet “{sheet}”]]. A table needs a header row with 项目名称 or 主要内容 and another column such as 牵头单位; a text needs numbered items, or one a line, that say what is to be done. Check it and try again.",
  NO_NAME_COLUMN:
    "[[“{file}”: ]]no column[[ of sheet “{sheet}”]] is the project or its content. Choose at least one of them.",
  NO_PROJECTS:
    "[[“{file}”: ]]a header was found[[ on sheet “{sheet}”]][[ in row {row}]], but no project below it. Make sure the list stands under its header.",
  CELL_TOO_LONG:
    "[[“{file}”: ]]cell {cell}[[ of sheet “{sheet}”]] has {chars} characters, more than {limit}. Check what was pasted there, shorten it and try again.",
  TOO_MANY_ROWS:
    "[[“{file}”: ]][[sheet “{sheet}” ]]has {rows} rows, more than {limit}. Make sure it is the list, or divide it.",
  PLAN_JSON_INVALID: "[[“{file}” ]]is not a valid plan: see {path}. Export it again.",
  NOT_A_WORKBOOK:
    "[[“{file}” ]]is not a workbook, whatever its name says. Save it as .xlsx with Excel or WPS and try again.",
  OTHER_WORKBOOK_FORMAT:
    "[[“{file}” ]]is a workbook in the {format} format; a ledger must be .xlsx. Save it as .xlsx in Excel or WPS and try again.",
  WORKBOOK_DAMAGED:
    "[[“{file}” ]]is damaged and cannot be read. Open and repair it in Excel, save it as .xlsx and try again.",
  ARCHIVE_TRUNCATED:
    "[[“{file}” ]]is incomplete; it may not have been transferred fully. Copy or download it again.",
  ARCHIVE_TOO_LARGE:
    "[[“{file}” ]]would be too large unpacked[[ (about {unpackedMB} MB, limit {limitMB} MB)]] and was not opened. Remove unrelated sheets and pictures and save it again.",
  PASSWORD_PROTECTED:
    "[[“{file}” ]]is protected by a password. Open it in Excel with the password, remove it (File → Info → Protect Workbook), save and try again.",
  OLD_WORD_FILE:
    "[[“{file}” ]]is an old Word document (.doc). Save it as .docx with Word or WPS and try again.",
  WORD_DAMAGED:
    "[[“{file}” ]]is damaged and cannot be read. Open it in Word, save it as .docx and try again.",
  UNSUPPORTED_KIND:
    "[[“{file}” ]]is a {format} file, which cannot be read. Use .xlsx, .xls, .ods, .docx or text, or copy the table and paste it.",
  UNKNOWN_ENCODING:
    "[[“{file}” ]]is not text, or its encoding is unknown (UTF-8, UTF-16 and GBK are read). Save it as UTF-8 and try again.",
  FILE_TOO_LARGE:
    "[[“{file}” ]]has {sizeMB} MB, more than {limitMB} MB. Remove what is not the list and save it again.",
};
