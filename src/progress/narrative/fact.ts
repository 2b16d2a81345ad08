import type { Span, TargetKind } from "../../targets/target";

/**
 * What sort of number a narrative tells.
 * `reached`: what there is now. `planned`: the target told again, or a hope. `past`: an earlier
 * value. `change`: growth over an earlier value. `rate`: a share of the plan or of the works.
 * `place`: where it is done. `remaining`: what is still to do. `underway`: begun, not done. `surplus`: beyond the target.
 */
export type Role =
  | "reached"
  | "planned"
  | "place"
  | "past"
  | "change"
  | "rate"
  | "remaining"
  | "underway"
  | "surplus";

/**
 * Over what a number runs: one month; what there is (现有); unsaid; all years or months so far (累计);
 * what is new (新增); this year; a printed sum of parts (合计).
 */
export type Extent = "month" | "standing" | "unsaid" | "stock" | "new" | "year" | "sum";

/** A number that was planned. */
export interface PlannedNumber {
  readonly value: number;
  readonly unit: string;
  /** Nothing but the target itself can say whether it was the plan. */
  readonly maybe?: boolean;
}

/** A number that a narrative tells, with the words that say what it counts. */
export interface Fact {
  /** Place in the narrative as given. */
  readonly span: Span;
  readonly value: number;
  readonly unit: string;
  readonly kind: TargetKind;
  readonly role: Role;
  /** The stage of works under way: 开工, 签约 … */
  readonly stage: string | undefined;
  /** Planned, and said to be wholly done: 计划改造95个，已全部完成. */
  readonly fulfilled: boolean;
  /** A word says that it is done: 已, 完成, 建成 … */
  readonly done: boolean;
  /** Under 其中, or in brackets. */
  readonly part: boolean;
  /** One of a row of like numbers: 东区30个、西区49个. */
  readonly parallel: boolean;
  readonly extent: Extent;
  /** Months, comparable within one narrative: the greater is the later. */
  readonly period: number;
  /** The words beside the number. */
  readonly own: string;
  /** What was named before, where the words beside the number name little or nothing; else empty. */
  readonly topic: string;
  /** The thing was named beside the number before: 建成30处，投用26处. */
  readonly secondHand: boolean;
  /** The share of the plan or of the works that the next number tells: 79个，完成率79%. */
  readonly share: number | undefined;
  /** The planned number that this one answers: 计划新增100个，已完成79个. */
  readonly plan: PlannedNumber | undefined;
  /** If this is the target told again, the next number tells how much of it is done: 新建60公里，已建62公里. */
  readonly answered: boolean;
  /** What one month added: 9月新增1203例. */
  readonly monthly: boolean;
  /** After a plan in its sentence, with no word that it is done by now. */
  readonly afterPlan: boolean;
  /** One of a row of values that 分别 gives to a row of things. */
  readonly each: boolean;
  /** So much at every one of several: 两村各建1座. */
  readonly apiece: boolean;
  /** It is told of one part of the whole area: 东湖区完成30个. */
  readonly local: boolean;
  /** 15—18个: no one value. */
  readonly range: boolean;
  /** The value, in the same unit, that it was raised from: 由163元提高到183元. */
  readonly raisedFrom: number | undefined;
}
