import type { Plan, Project } from "../plan/plan";
import { factsText } from "./baseFacts";
import { aboutFingerprint, projectFingerprint } from "./baseFingerprints";
import { ABOUT_KEYS, BASE_BLOCKS, LAYOUT_VERSION } from "./baseLayout";
import type { Block, CellContent, SheetSpec } from "./sheetSpec";
import { SHEETS } from "./sheets";
import { rowId, type TargetRow } from "./targetRows";

const printedInvestment = ({ investment }: Project): string =>
  investment.kind === "amount" ? investment.value : investment.text;

/** A project's row of _底本. Money is kept as the decimal text of the list, exact. */
export const baseProjectCells = (project: Project): CellContent[] => [
  project.no,
  project.section,
  project.title,
  project.content,
  printedInvestment(project),
  project.leads.join("\n"),
  project.supports.join("\n"),
  projectFingerprint({ ...project, investment: printedInvestment(project) }),
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
  const proof = aboutFingerprint(
    {
      ...plan,
      sections: plan.sections.map(({ name }) => name),
      recipient: recipient ?? null,
    },
    plan.projects.map(({ no }) => no),
    rows.map(rowId),
  );
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
        [ABOUT_KEYS.proof, proof],
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
