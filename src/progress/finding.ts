/** What checking finds, as data. Sentences are made in i18n from `code` and `data`. */

export type Severity = "error" | "warning" | "notice";

export const FINDING_CODES = {
  NOT_A_NUMBER: "error",
  NOT_A_STATE: "error",
  WRONG_UNIT: "error",
  SCALE_JUMP: "error",
  NEGATIVE: "error",
  NOT_WHOLE: "error",
  OVER_100_PERCENT: "error",
  FELL: "error",
  OVER_TARGET: "notice",
  PART_EXCEEDS_WHOLE: "error",
  PARTS_DIFFER: "warning",
  INVEST_OVER: "warning",
  INVEST_SCALE: "error",
  DONE_WITHOUT_NUMBER: "error",
  DONE_WITHOUT_EVIDENCE: "warning",
  BAD_DATE: "error",
  NOT_REPORTED: "warning",
  NARRATIVE_DIFFERS: "warning",
  MISPLACED: "warning",
  PLAN_EDITED: "error",
  ROW_MISSING: "error",
  ROW_DUPLICATED: "error",
  ROW_ADDED: "warning",
  COLUMN_MISSING: "error",
  SHEET_MISSING: "error",
  PLAN_ARITHMETIC: "notice",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof FINDING_CODES;

/** How a cell shows its number: 0.85 as 85 %, 45147 as a day. Excel gives that look to what is typed as 85% or 8-9. */
export type NumberLook = "percent" | "date";

/** A place in the workbook; `cell` is an A1 address without the sheet, or null for a whole sheet. */
export interface Place {
  readonly sheet: string;
  readonly cell: string | null;
  /** How the cell shows its number, where that is not plain: what is written there is shown so, too. */
  readonly look?: NumberLook;
}

export interface Finding {
  readonly code: FindingCode;
  /** Usually the code's own severity; a text that reads as a date is a BAD_DATE warning. */
  readonly severity: Severity;
  readonly place: Place;
  readonly projectNo?: number;
  readonly targetId?: string;
  /** The numbers and words its sentence needs. */
  readonly data: Readonly<Record<string, string | number>>;
  /** A value that may be written into the cell when the person accepts it. */
  readonly suggestion?: string | number;
}

/** Where a target or milestone stands on the as-of date. */
export type Status = "已达标" | "正常" | "滞后" | "超期" | "未报" | "待确认";
