/** Why nothing could be read. The sentence of each code lives in i18n. */
export type PlanErrorCode =
  | "EMPTY"
  | "NO_LIST_FOUND"
  | "NO_PROJECTS"
  | "CELL_TOO_LONG"
  | "TOO_MANY_ROWS"
  | "PLAN_JSON_INVALID";

/** A list that cannot be read at all; `data` names the place: sheet, cell, limit … */
export class PlanError extends Error {
  constructor(
    readonly code: PlanErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = "PlanError";
  }
}
