import type { Relation, TargetKind } from "../../targets/target";

/** As much of a target as a narrative is compared with; a target and a row of 指标 both fit. */
export interface NarrativeTarget {
  readonly id: string;
  readonly indicator: string;
  /** 原文: the words that promise it. */
  readonly text?: string;
  readonly relation: Relation;
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string;
  readonly kind: TargetKind;
  readonly measure?: "increment" | "level";
  /** Id of the whole of which this is a part (其中). */
  readonly parent?: string;
}
