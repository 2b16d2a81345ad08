import type { CivilDate } from "../schedule/civilDate";
import type { LightPresetId } from "../schedule/lightPresets";
import type { Relation, Stage, TargetKind } from "../targets/target";
import type { Place } from "./finding";

/**
 * What is read back from a ledger, row by row, as plain data. The ledger room makes it from the
 * sheets; the rules of this room judge it and know no sheet, column or row number.
 */

/** An error value in a cell, as Excel shows it: `#REF!`, `#N/A` … */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. A date is the Excel serial number of the 1900 system, or the text typed. */
export type CellValue = string | number | boolean | null | CellError;

/** A cell somebody fills in. `place` is where a finding about it points to. */
export interface Cell {
  readonly value: CellValue;
  readonly place: Place;
}

/** A cell, or null where its column is missing from the sheet: then there is nothing to judge. */
export type OptionalCell = Cell | null;

/** The unit of the list's investment column and of 累计完成投资. */
export type InvestmentUnit = "亿元" | "万元" | "元";

/** One row of 清单. */
export interface ProjectRecord {
  /** 序号 */
  readonly no: number;
  readonly title: string;
  /** Section name as printed, or null in a list without sections. */
  readonly section: string | null;
  /** 主要内容及目标 as issued, where that is known; otherwise as it stands in the sheet. */
  readonly content: string;
  /** 牵头单位 in their printed order. */
  readonly leads: readonly string[];
  /** 当年投资 as exact decimal text in `moneyUnit`; null where the list gives none (blank or `/`). */
  readonly investment: string | null;
  readonly moneyUnit: InvestmentUnit;
  /** 累计完成投资 */
  readonly invested: OptionalCell;
  /** 进展情况 */
  readonly narrative: OptionalCell;
  /** 存在问题 */
  readonly problems: OptionalCell;
  /** 下一步措施 */
  readonly nextSteps: OptionalCell;
  /** 填报人 */
  readonly reporter: OptionalCell;
  /** 填报日期 */
  readonly reportedOn: OptionalCell;
  /** The 主要内容及目标 cell: what a finding about the list itself points to. */
  readonly place: Place;
}

/** What a target row and a milestone row of 指标 have in common. */
export interface PromiseRecord {
  /** 指标编号: "1.3" of a target, "14.m1" of a milestone. */
  readonly id: string;
  readonly projectNo: number;
  /** 指标: what is counted, or the stage to be reached. */
  readonly indicator: string;
  /** 完成时限 */
  readonly due: CivilDate;
  /** 时限依据: 原文 = stated, 推定 = implied. */
  readonly basis: "stated" | "implied";
  /** 原文 */
  readonly text: string;
  /** False for a "check" extraction that nobody has confirmed yet: it never turns red. */
  readonly confirmed: boolean;
  /** 上期累计 */
  readonly previous: OptionalCell;
  /** 本期累计: the progress cell. */
  readonly current: OptionalCell;
  /** 佐证材料 */
  readonly evidence: OptionalCell;
  /** The row's 指标 cell. */
  readonly place: Place;
}

/** A target row of 指标. */
export interface TargetRecord extends PromiseRecord {
  readonly kind: TargetKind;
  readonly relation: Relation;
  /** 目标值 in `unit`; null where the cell no longer holds a number: such a target waits to be confirmed. */
  readonly value: number | null;
  /** 目标上限 of a range. */
  readonly valueMax?: number;
  readonly unit: string;
  readonly measure: "increment" | "level";
  /** Id of the whole of which this is a part (其中). */
  readonly parent?: string;
  /** The value it starts from. */
  readonly baseline?: number;
}

/** A milestone row (类别 节点) of 指标. */
export interface MilestoneRecord extends PromiseRecord {
  readonly stage?: Stage;
}

/** Everything that was read back from one ledger. */
export interface LedgerRecords {
  readonly projects: readonly ProjectRecord[];
  readonly targets: readonly TargetRecord[];
  readonly milestones: readonly MilestoneRecord[];
}

/** 分摊方式: 首位, 均摊, 全额, 联合. */
export type AllocationRule = "first" | "equal" | "full" | "joint";

/** What the 参数 sheet says. Percentages are numbers of per cent: 110 is 110 %. */
export interface Settings {
  /** 计划年度 */
  readonly planYear: number;
  /** 统计日期. Taken from the clock it is clamped into the plan year (schedule/asOfDate); as stated otherwise. */
  readonly asOf: CivilDate;
  /** The day of judging: no 填报日期 may be later. Usually today; at least `asOf`. */
  readonly today: CivilDate;
  /** 临期天数 */
  readonly dueSoonDays: number;
  /** 灯色规则 */
  readonly lightRule: LightPresetId;
  /** 黄灯滞后, in percentage points behind the expected progress. */
  readonly yellowLag: number;
  /** 红灯滞后, in percentage points behind the expected progress. */
  readonly redLag: number;
  /** 超额提示 */
  readonly overTargetPercent: number;
  /** 约数容差 */
  readonly approxTolerancePercent: number;
  /** 分摊方式 */
  readonly allocation: AllocationRule;
}

/** The settings of a ledger that says nothing else; the dates and the year always come from outside. */
export const DEFAULT_SETTINGS = {
  dueSoonDays: 30,
  lightRule: "deviation",
  yellowLag: 10,
  redLag: 30,
  overTargetPercent: 110,
  approxTolerancePercent: 5,
  allocation: "first",
} as const satisfies Partial<Settings>;
