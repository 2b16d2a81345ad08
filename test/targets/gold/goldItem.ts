import { readFileSync } from "node:fs";
import path from "node:path";

/** A target as labelled by hand or as predicted: the span as text. */
export interface LabelledTarget {
  readonly span: string;
  readonly relation: string;
  readonly altRelation?: string;
  readonly value: number;
  readonly valueMax?: number | null;
  readonly unit: string;
  readonly attribute?: boolean;
  readonly optional?: boolean;
  readonly due?: string;
}

export interface GoldItem {
  readonly id: string;
  readonly planYear?: number;
  readonly text: string;
  readonly targets: readonly LabelledTarget[];
  readonly dated: readonly { readonly text: string; readonly due: string }[];
}

/** What a reader found in one item. */
export interface Prediction {
  readonly targets: readonly LabelledTarget[];
  readonly milestones: readonly { readonly text: string; readonly due: string }[];
}

/** Reads a file of hand labels beside the tests, one item a line. */
export function readGold(file: string): GoldItem[] {
  return readFileSync(path.join(__dirname, "..", file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as GoldItem);
}
