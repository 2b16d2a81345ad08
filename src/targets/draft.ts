import type { DateLine } from "./parsers/dates/dateLine";
import type { Figure } from "./quantity";
import type { Due, Relation, Stage } from "./target";
import type { Clauses } from "./text/clauses";

/** What a figure is taken for; `none` is no promise at all, with the reason beside it. */
export type Role = "target" | "attribute" | "none";

/** A figure on its way to become a target: the refiners change it in their order. */
export interface Candidate {
  /** Its place among the figures of the text. */
  readonly index: number;
  readonly figure: Figure;
  readonly clause: number;
  /** Where the words that belong to the figure begin and end. */
  start: number;
  end: number;
  /** The words before the figure's first qualifier and after its last. */
  lead: string;
  tail: string;
  /** All that follows the figure in its clause, be it its own or the next one's. */
  readonly after: string;
  /** Nothing parts the figure from the next one, whose thing it describes. */
  describesNext: boolean;
  role: Role;
  reason?: string;
  relation: Relation;
  value: number;
  valueMax?: number;
  unit: string;
  kind: Figure["kind"];
  indicator: string;
  measure: "increment" | "level";
  confidence: "sure" | "check";
  /** Its place in a row of figures that share the words of the first. */
  row?: { readonly first: Candidate; readonly index: number; readonly size: number };
  rowSubjects?: readonly string[];
  parent?: Candidate;
  baseline?: number;
  /** The words before the value it starts from: what grows from there. */
  subject?: string;
  due?: Due;
}

/** A named stage on its way to become a milestone. */
export interface Step {
  start: number;
  end: number;
  stage?: Stage;
  due?: Due;
}

/** All that is known of one text while it is read. */
export interface Draft {
  readonly text: string;
  readonly planYear: number;
  readonly clauses: Clauses;
  readonly dates: DateLine;
  /** In the order of the text. */
  readonly candidates: readonly Candidate[];
  steps: Step[];
}

/** One rule of reading. It looks at the draft and corrects it. */
export type Refiner = (draft: Draft) => void;

/** A rule that judges one figure: the reason why it is no promise, or null. */
export type Exclusion = (candidate: Candidate, draft: Draft) => string | null;
