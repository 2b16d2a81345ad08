import * as z from "zod/mini";
import type { Plan } from "./plan";
import { PlanError } from "./planError";

const DECIMAL = /^\d+(?:\.\d+)?$/;

const investment = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("amount"),
    value: z.string().check(z.regex(DECIMAL)),
    text: z.string(),
  }),
  z.object({ kind: z.literal("blank"), text: z.string() }),
  z.object({ kind: z.literal("stroke"), text: z.string() }),
  z.object({ kind: z.literal("unreadable"), text: z.string() }),
]);

const project = z.object({
  no: z.int().check(z.positive()),
  section: z.nullable(z.string()),
  title: z.string(),
  content: z.string(),
  investment,
  leads: z.array(z.string()),
  supports: z.array(z.string()),
  deadline: z.exactOptional(z.string()),
  row: z.int().check(z.nonnegative()),
});

const warning = z.object({
  code: z.enum([
    "NO_NOT_A_NUMBER",
    "NO_DUPLICATED",
    "NO_GAP",
    "NO_RESTARTED",
    "NO_LAYERED",
    "INVESTMENT_UNREADABLE",
    "INVESTMENT_SHARED",
    "FUNDS_SUMMED",
    "FUNDS_DIFFER",
    "LEAD_MISSING",
    "COLUMN_MISSING",
    "UNIT_MISSING",
    "YEAR_MISSING",
    "HEADER_REPEATED",
    "CELL_ERROR",
    "ROW_IGNORED",
    "SHEET_CHOSEN",
    "SHEETS_JOINED",
  ]),
  row: z.int().check(z.nonnegative()),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** A stored plan: what `Plan` promises, checked where it comes in as JSON. */
export const planSchema = z.object({
  title: z.string(),
  year: z.nullable(z.int()),
  unit: z.enum(["亿元", "万元", "元"]),
  sections: z.array(z.object({ no: z.int(), name: z.string() })),
  projects: z.array(project),
  warnings: z.array(warning),
});

/**
 * Reads a stored plan.
 * @throws PlanError PLAN_JSON_INVALID with the path of the first fault
 */
export function parsePlanJson(json: unknown): Plan {
  const result = z.safeParse(planSchema, json);
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path.join(".") ?? "";
  throw new PlanError("PLAN_JSON_INVALID", { path });
}
