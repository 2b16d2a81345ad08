import * as z from "zod/mini";
import { type CivilDate, parseCivilDate } from "../schedule/civilDate";
import { fingerprint } from "./fingerprint";
import type { TargetRow } from "./targetRows";

const common = {
  id: z.string(),
  projectNo: z.number(),
  span: z.object({ start: z.number(), end: z.number(), text: z.string() }),
  due: z.object({
    date: z.custom<CivilDate>((date) => typeof date === "string" && parseCivilDate(date) !== null),
    basis: z.enum(["stated", "implied"]),
    text: z.exactOptional(z.string()),
  }),
};

const KINDS = [
  "count",
  "percent",
  "amount",
  "area",
  "length",
  "capacity",
  "ratio",
  "duration",
  "other",
] as const;

const STAGES = [
  "前期",
  "立项",
  "开工",
  "基础",
  "主体",
  "封顶",
  "竣工",
  "验收",
  "交付",
  "出台",
] as const;

const schema = z.discriminatedUnion("row", [
  z.object({
    row: z.literal("target"),
    ...common,
    indicator: z.string(),
    relation: z.enum(["=", ">=", "<=", ">", "<", "~", "range"]),
    value: z.number(),
    valueMax: z.exactOptional(z.number()),
    unit: z.string(),
    kind: z.enum(KINDS),
    measure: z.enum(["increment", "level"]),
    parent: z.exactOptional(z.string()),
    baseline: z.exactOptional(z.number()),
    confidence: z.enum(["sure", "check"]),
  }),
  z.object({
    row: z.literal("milestone"),
    ...common,
    text: z.string(),
    stage: z.exactOptional(z.enum(STAGES)),
  }),
]);

const marked = z.looseObject({ mark: z.exactOptional(z.string()) });

/**
 * A row of 指标 as it was issued: also what its visible columns do not hold (measure, parent,
 * baseline, confidence, stage). Kept as JSON in one cell of _底本.
 */
export type TargetFacts = z.infer<typeof schema>;

const markOf = (facts: string): string => fingerprint([facts]);

/** The facts of a row of 指标, as its cell in _底本 keeps them: with a fingerprint of themselves. */
export function factsText(row: TargetRow): string {
  const projectNo = row.project.no;
  const facts: TargetFacts =
    row.kind === "target"
      ? { row: "target", projectNo, ...row.target }
      : { row: "milestone", projectNo, ...row.milestone };
  const text = JSON.stringify(facts);
  return `${text.slice(0, -1)},"mark":"${markOf(text)}"}`;
}

/** Whether facts are as they were written. Without a fingerprint, as first ledgers kept them, nobody can tell. */
export function areIntact(text: string): boolean {
  try {
    const { data } = marked.safeParse(JSON.parse(text));
    if (!data) return false;
    const { mark, ...facts } = data;
    return mark === undefined || mark === markOf(JSON.stringify(facts));
  } catch {
    return false;
  }
}

/** Reads the facts back; null for text that is not what `factsText` writes. */
export function readFacts(text: string): TargetFacts | null {
  try {
    const { data } = schema.safeParse(JSON.parse(text));
    return data ?? null;
  } catch {
    return null;
  }
}
