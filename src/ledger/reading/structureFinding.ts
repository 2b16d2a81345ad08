import { type Finding, FINDING_CODES, type FindingCode, type Place } from "../../progress/finding";

/** Codes of damage to the ledger itself. */
export type StructureCode = Extract<
  FindingCode,
  | "PLAN_EDITED"
  | "ROW_MISSING"
  | "ROW_DUPLICATED"
  | "ROW_ADDED"
  | "COLUMN_MISSING"
  | "SHEET_MISSING"
>;

type Details = Pick<Finding, "data"> &
  Partial<Pick<Finding, "projectNo" | "targetId" | "suggestion" | "severity">>;

/** A finding about the structure, with its code's own severity unless another is given. */
export const structureFinding = (code: StructureCode, place: Place, details: Details): Finding => ({
  code,
  severity: FINDING_CODES[code],
  place,
  ...details,
});
