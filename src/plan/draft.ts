import type { Roles } from "./cells/readRoles";

/**
 * A project as read from its source, before the list as a whole is known: its number is still a
 * text, its investment not yet in the list's unit.
 */
export interface Draft {
  /** 序号 as printed; null where the source has no such column. */
  readonly no: string | null;
  readonly title: string;
  readonly content: string;
  readonly investment: string;
  /** The amount stands in a cell merged with a row above and was counted there. */
  readonly investmentShared: boolean;
  readonly roles: Roles;
  readonly deadline: string;
  readonly sectionCell: string;
  readonly row: number;
}

/** A heading among the drafts; the lower its rank, the further out it stands. */
export interface DraftHeading {
  readonly name: string;
  readonly rank: number;
  readonly row: number;
  /** Number of drafts above it. */
  readonly before: number;
}
