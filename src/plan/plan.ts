/**
 * The official yearly list as data. Everything is plain JSON: a plan can be stored, compared and
 * sent to a worker as it is.
 */

/** What the list says about this year's investment: a number, nothing, or a stroke – never mixed up. */
export type Investment =
  | {
      readonly kind: "amount";
      /** exact decimal text in the plan's unit: "61.2" */ readonly value: string;
      readonly text: string;
    }
  | { readonly kind: "blank"; readonly text: string }
  | { readonly kind: "stroke"; readonly text: string }
  | { readonly kind: "unreadable"; readonly text: string };

export type MoneyUnit = "亿元" | "万元" | "元";

export interface Section {
  /** 1, 2, … in order of appearance. */
  readonly no: number;
  /** As printed: "一、常有善育". */
  readonly name: string;
}

export interface Project {
  /** 序号. Unique in a plan without warnings. */
  readonly no: number;
  /** Name of its section as printed, or null in a list without sections. */
  readonly section: string | null;
  readonly title: string;
  readonly content: string;
  readonly investment: Investment;
  /** 牵头单位 in their printed order. */
  readonly leads: readonly string[];
  /** 配合单位 in their printed order. */
  readonly supports: readonly string[];
  /** 完成时限 as printed, where the list has such a column. */
  readonly deadline?: string;
  /** 1-based row (or line) of the source it was read from. */
  readonly row: number;
}

export const PLAN_COLUMNS = ["no", "title", "content", "investment", "leads", "supports"] as const;
/** The columns a list may have; a list without some of them still loads. */
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

export type PlanWarningCode =
  | "NO_NOT_A_NUMBER"
  | "NO_DUPLICATED"
  | "NO_GAP"
  | "NO_RESTARTED"
  | "NO_LAYERED"
  | "INVESTMENT_UNREADABLE"
  | "INVESTMENT_SHARED"
  | "FUNDS_SUMMED"
  | "FUNDS_DIFFER"
  | "LEAD_MISSING"
  | "COLUMN_MISSING"
  | "UNIT_MISSING"
  | "YEAR_MISSING"
  | "HEADER_REPEATED"
  | "CELL_ERROR"
  | "ROW_IGNORED"
  | "SHEET_CHOSEN"
  | "SHEETS_JOINED";

/** Something a reader should look at; the list loads all the same. Its sentence lives in i18n. */
export interface PlanWarning {
  readonly code: PlanWarningCode;
  /** 1-based row (or line) of the source; 0 for the list as a whole. */
  readonly row: number;
  /** What the sentence needs: project number, column, text found … */
  readonly data: Readonly<Record<string, string | number>>;
}

export interface Plan {
  readonly title: string;
  /** The plan year read from the title, or null. */
  readonly year: number | null;
  /** Unit of the investment column: read from the unit note or the header. */
  readonly unit: MoneyUnit;
  readonly sections: readonly Section[];
  readonly projects: readonly Project[];
  readonly warnings: readonly PlanWarning[];
}
