import type { CivilDate } from "../schedule/civilDate";

/** Where a phrase stands in the original cell text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How an actual value is compared with the target value. */
export type Relation = "=" | ">=" | "<=" | ">" | "<" | "~" | "range";

/** What sort of quantity a target is. */
export type TargetKind =
  "count" | "percent" | "amount" | "area" | "length" | "capacity" | "ratio" | "duration" | "other";

/** The day by which something is due; `implied` when the text states none (31 Dec of the plan year). */
export interface Due {
  readonly date: CivilDate;
  readonly basis: "stated" | "implied";
  /** The words the date was read from, e.g. 年内. */
  readonly text?: string;
}

/** A number the unit has promised to reach in the plan year (指标). */
export interface Target {
  /** Stable within a plan: project number, dot, ordinal: "1.3". Standing alone: "1", "2", … */
  readonly id: string;
  readonly span: Span;
  /** What is counted, with a shared verb carried over: 名教师500名 → 新增市名教师. */
  readonly indicator: string;
  readonly relation: Relation;
  /** 3.3万个 → 33000; money as given: 10亿元 → 10; 85% → 85. */
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string;
  readonly kind: TargetKind;
  /** `increment` grows from 0 (新增X); `level` is reached, without linear expectation (达到, 占比). */
  readonly measure: "increment" | "level";
  /** Id of the whole of which this is a part (其中农村22个). */
  readonly parent?: string;
  /** Described, not promised: total floor area and the like. */
  readonly attribute?: true;
  /** The value it starts from (从现有16家). */
  readonly baseline?: number;
  readonly due: Due;
  /** `check`: a person must confirm it before it can turn a light red. */
  readonly confidence: "sure" | "check";
}

/** Stages of a building project and of a document, in their order of time. */
export type Stage =
  "前期" | "立项" | "开工" | "基础" | "主体" | "封顶" | "竣工" | "验收" | "交付" | "出台";

/** A named stage to be reached, without a number (节点). */
export interface Milestone {
  /** Project number, dot, "m", ordinal: "14.m1". Standing alone: "m1", … */
  readonly id: string;
  readonly span: Span;
  readonly text: string;
  readonly stage?: Stage;
  readonly due: Due;
}

/** All that is read from one plan text. Spans of targets and milestones may overlap. */
export interface Promises {
  readonly targets: readonly Target[];
  readonly milestones: readonly Milestone[];
}
