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
  /** Money by its source, cell by cell. */
  readonly funds?: readonly string[];
  /** The amount stands in a cell merged with a row above and was counted there. */
  readonly investmentShared: boolean;
  readonly roles: Roles;
  readonly deadline: string;
  readonly sectionCell: string;
  /** The sheet it stands on, where the list is on several. */
  readonly sheet?: string;
  readonly row: number;
}

/** A heading among the drafts; the lower its rank, the further out it stands. */
export interface DraftHeading {
  /** "" where the one above ends and none begins. */
  readonly name: string;
  readonly rank: number;
  readonly row: number;
  /** Number of drafts above it. */
  readonly before: number;
}
