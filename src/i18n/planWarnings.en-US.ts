import type { PlanWarningMessages } from "./planWarnings.messages";

/** Warnings about a list: it loads all the same, but someone should look. */
export const planWarningsEnUS: PlanWarningMessages = {
  columns: {
    no: "序号 (number)",
    title: "重点工作（项目） (project)",
    content: "主要内容及目标 (content)",
    investment: "当年投资 (investment)",
    leads: "牵头单位 (lead)",
    supports: "配合单位 (support)",
  },
  places: {
    row: "row {row}[[ of sheet “{sheet}”]]",
    column: "column {at}[[ of sheet “{sheet}”]]",
  },
  sentences: {
    NO_NOT_A_NUMBER:
      "The number in {place}[[, “{text}”,]] is not a number; {no} is used for now. Enter it in the source.",
    NO_DUPLICATED:
      "The number {no} stands in {firstPlace} and again in {place}. Numbers identify projects: correct one of them.",
    NO_GAP:
      "Numbers {from} to {to} are missing ({place} is {no}). Check whether a project was left out.",
    NO_RESTARTED:
      "Numbering restarts at 1 in each section (from {place}); projects were numbered 1 to {count} throughout. Please check.",
    NO_LAYERED:
      "Numbers have layers (1.1, from {place}); projects were numbered 1 to {count} throughout. Please check.",
    INVESTMENT_UNREADABLE:
      "The investment of project {no} ({title}), “{text}”, is not one amount and is not in the total. Enter a number, nothing, or “/”.",
    INVESTMENT_SHARED:
      "Project {no} ({title}) shares a merged investment cell with the project above; the amount is counted there only. Check how it divides.",
    FUNDS_SUMMED:
      "No column holds the whole investment; {count} columns of money by source were added up. Check that all of them are this year’s.",
    FUNDS_DIFFER:
      "The investment of project {no} ({title}) is {investment}, its sources come to {sum}; the former counts. Please check.",
    LEAD_MISSING:
      "Project {no} ({title}) has no lead unit[[; its investment is {investment}]] (source {place}). Fill it in, or it cannot be summed by unit.",
    COLUMN_MISSING:
      "The list has no column “{column}”; it was loaded blank. If the source has it, say which column it is, or check the wording of its header.",
    UNIT_MISSING:
      "No money unit was found (such as 单位：亿元); {unit} is assumed. Please confirm, or state it above the header of the source.",
    YEAR_MISSING:
      "The title names no year, so the plan year is unknown. Enter 计划年度 on the sheet 参数.",
    HEADER_REPEATED: "The header is repeated in {place}, which was skipped.",
    CELL_ERROR:
      "Cell {cell}[[ of sheet “{sheet}”]] holds the error {text} and was read as empty. Correct the formula and load again.",
    ROW_IGNORED:
      "“{text}” in {place} is no project (a total, note or page number) and was skipped.",
    SHEETS_JOINED:
      "{count} sheets with the same columns were read as one list: {sheets}[[; not read: {others}]]. If only one is meant, choose it.",
    SHEET_CHOSEN:
      "The list was read from sheet “{sheet}”; not read: {others}. If that is the wrong one, choose another, or keep only the sheet to read.",
  },
};
