import type { Relation, Span, TargetKind } from "./target";

/** A number with its unit and qualifiers, wherever it stands: promised, reached or only told. */
export interface Quantity {
  readonly span: Span;
  readonly relation: Relation;
  /** 3.3万个 → 33000; money as given: 10亿元 → 10; 85% → 85. */
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string;
  readonly kind: TargetKind;
}

/** A quantity while it is read: offsets into the folded text. */
export interface Figure {
  /** From the first qualifier to the last. */
  readonly start: number;
  readonly end: number;
  /** From the first digit to the end of the unit, without qualifiers. */
  readonly numberStart: number;
  readonly unitEnd: number;
  readonly relation: Relation;
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string;
  readonly kind: TargetKind;
  readonly written: "digits" | "characters" | "bare";
  /** The unit is a word that the lexicon does not know. */
  readonly unitGuessed: boolean;
}
