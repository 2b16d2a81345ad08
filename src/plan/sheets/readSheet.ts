import { foldText } from "../cells/foldText";
import type { Plan } from "../plan";
import type { SourceTable } from "../source";
import type { TableLayout } from "../table/tableLayout";

/** A sheet that can be read as a list by itself. */
export interface ReadSheet {
  /** Index of its table. */
  readonly index: number;
  readonly name: string;
  readonly table: SourceTable;
  readonly layout: TableLayout;
  readonly plan: Plan;
  readonly year: number | null;
  /** Its projects by name and content, comparable with those of other sheets. */
  readonly keys: ReadonlySet<string>;
}

/** The projects of a plan by name and content, comparable with those of another. */
export const keysOf = ({ projects }: Plan): ReadonlySet<string> =>
  new Set(projects.map(({ title, content }) => foldText(title + content)));
