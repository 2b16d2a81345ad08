import type { Plan, Project } from "../plan/plan";
import { factsText } from "./baseFacts";
import { ABOUT_KEYS, BASE_BLOCKS, LAYOUT_VERSION } from "./baseLayout";
import { fingerprint } from "./fingerprint";
import type { Block, CellContent, SheetSpec } from "./sheetSpec";
import { SHEETS } from "./sheets";
import { rowId, type TargetRow } from "./targetRows";

/** Fingerprint of a row of the list: everything printed but its number and its section. */
export const projectFingerprint = (
  project: Pick<Project, "title" | "content" | "investment" | "leads" | "supports">,
): string =>
  fingerprint([
    project.title,
    project.content,
    project.investment.kind === "amount" ? project.investment.value : project.investment.text,
    ...project.leads,
    "|",
    ...project.supports,
  ]);

/** A project's row of _底本. Money is kept as the decimal text of the list, exact. */
export const baseProjectCells = (project: Project): CellContent[] => [
  project.no,
  project.section,
  project.title,
  project.content,
  project.investment.kind === "amount" ? project.investment.value : project.investment.text,
  project.leads.join("\n"),
  project.supports.join("\n"),
  projectFingerprint(project),
];

const block = (
  name: keyof typeof BASE_BLOCKS,
  rows: readonly (readonly CellContent[])[],
): Block => {
  const { column, headers } = BASE_BLOCKS[name];
  return { row: 0, column, values: [headers, ...rows] };
};

/**
 * _底本: the list and its targets as issued. It is how edits of plan cells are known and undone.
 * `recipient` is the unit that a part of the list goes out to.
 */
export function layBase(plan: Plan, rows: readonly TargetRow[], recipient?: string): SheetSpec {
  return {
    name: SHEETS.base,
    visibility: "hidden",
    columnWidths: [],
    rowHeights: [],
    blocks: [
      block("projects", plan.projects.map(baseProjectCells)),
      block(
        "targets",
        rows.map((row) => [rowId(row), factsText(row)]),
      ),
      block("marks", []),
      block("about", [
        [ABOUT_KEYS.version, LAYOUT_VERSION],
        [ABOUT_KEYS.title, plan.title],
        [ABOUT_KEYS.year, plan.year],
        [ABOUT_KEYS.unit, plan.unit],
        ...plan.sections.map(({ name }) => [ABOUT_KEYS.sections, name]),
        ...(recipient === undefined ? [] : [[ABOUT_KEYS.recipient, recipient]]),
      ]),
    ],
    formats: [],
    merges: [],
    gridlines: true,
    validations: [],
    conditionalFormats: [],
    tables: [],
    names: [],
  };
}
