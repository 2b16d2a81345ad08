import type { Finding, Place } from "../../progress/finding";
import { cellAddress } from "../a1";
import type { TargetFacts } from "../baseFacts";
import { TARGET_COLUMNS, type TargetColumn } from "../columns";
import { BASIS_LABELS, KIND_LABELS, keyOfLabel, MILESTONE_LABEL, RELATION_LABELS } from "../labels";
import { cellText } from "./cellText";
import type { FoundSheet } from "./locateSheets";
import type { TargetMatch } from "./matchTargetRows";
import { movedRanks } from "./movedKeys";
import type { Base, IssuedProject } from "./readBase";
import { saysTheSame } from "./readListRows";
import { readDue } from "./readDue";
import type { TargetRowNow } from "./readTargetRows";
import { structureFinding } from "./structureFinding";

type Issued = Partial<Record<TargetColumn, string | number>>;

const ofProject = (project: IssuedProject | undefined): Issued =>
  project ? { project: project.title, leads: project.leads.join("、") } : {};

/** What was issued in the cells that say what is promised, and by whom. */
const issuedCells = (facts: TargetFacts, { projects }: Base): Issued => ({
  no: facts.projectNo,
  ...ofProject(projects.get(facts.projectNo)),
  due: facts.due.date,
  basis: BASIS_LABELS[facts.due.basis],
  text: facts.span.text,
  ...(facts.row === "milestone"
    ? { kind: MILESTONE_LABEL, indicator: facts.text }
    : {
        kind: KIND_LABELS[facts.kind],
        indicator: facts.indicator,
        relation: RELATION_LABELS[facts.relation],
        value: facts.value,
        valueMax: facts.valueMax ?? "",
        unit: facts.unit,
      }),
});

/** More rows than these in another order are no accident. */
const MOST_MOVED = 3;

/** A person may correct what the program was not sure of: such a row is not held to its issue. */
const isCorrectable = (facts: TargetFacts): boolean =>
  facts.row === "target" && facts.confidence === "check";

function isUnchanged(
  row: TargetRowNow,
  column: TargetColumn,
  was: string | number,
  facts: TargetFacts,
) {
  if (column === "due") return readDue(row.cell("due"), facts.due.date) === facts.due.date;
  if (column === "relation" && facts.row === "target")
    return keyOfLabel(RELATION_LABELS, cellText(row.cell("relation"))) === facts.relation;
  return saysTheSame(row.cell(column), String(was));
}

/** Rows of 指标 that are not as they were issued: edited, missing, doubled or added. */
export function checkTargetRows(
  { sheet, header }: FoundSheet<TargetColumn>,
  match: TargetMatch,
  base: Base,
): Finding[] {
  const place = (row: number, column: TargetColumn): Place => {
    const at = header.at[column] ?? header.at.indicator;
    return { sheet: sheet.name, cell: at === undefined ? null : cellAddress(row, at) };
  };
  const edits = [...match.rowOf].flatMap(([id, row]) => {
    const facts = base.targets.get(id);
    if (!facts || isCorrectable(facts) || base.doubts.targets.has(id)) return [];
    return Object.entries(issuedCells(facts, base))
      .map(([column, was]) => ({ column: column as TargetColumn, was }))
      .filter(
        ({ column, was }) =>
          header.at[column] !== undefined && !isUnchanged(row, column, was, facts),
      )
      .map(({ column, was }) =>
        structureFinding("PLAN_EDITED", place(row.row, column), {
          projectNo: facts.projectNo,
          targetId: id,
          data: {
            column: TARGET_COLUMNS[column].header,
            was,
            now: cellText(row.cell(column)),
          },
          suggestion: was,
        }),
      );
  });
  const renumbered = (header.at.id === undefined ? [] : match.renumbered).map(({ row, id }) =>
    structureFinding("PLAN_EDITED", place(row.row, "id"), {
      ...projectOf(id, base),
      data: { column: TARGET_COLUMNS.id.header, was: id, now: row.id },
      suggestion: id,
    }),
  );
  const doubled = match.duplicates.map(({ row, first }) =>
    structureFinding("ROW_DUPLICATED", place(row.row, "id"), {
      ...projectOf(row.id, base),
      data: {
        title: cellText(row.cell("indicator")),
        first: place(first.row, "id").cell ?? "",
      },
    }),
  );
  const unread = match.added.filter(({ id }) => !base.doubts.targets.has(id));
  const added = unread.map((row) =>
    structureFinding("ROW_ADDED", place(row.row, "id"), {
      data: { title: cellText(row.cell("indicator")), no: row.id },
    }),
  );
  const lost = new Set(match.missing.map(({ id }) => id));
  const missing: Finding[] = [];
  let above = header.row;
  for (const facts of base.targets.values()) {
    if (lost.has(facts.id))
      missing.push(
        structureFinding("ROW_MISSING", place(above + 1, "id"), {
          projectNo: facts.projectNo,
          targetId: facts.id,
          data: { title: facts.row === "target" ? facts.indicator : facts.text },
        }),
      );
    else above = match.rowOf.get(facts.id)?.row ?? above;
  }
  return [...edits, ...moved(), ...renumbered, ...doubled, ...added, ...missing];

  /** Some rows somewhere else are pointed out; a table that was sorted is in the order that somebody wants. */
  function moved(): Finding[] {
    const ranks = new Map([...base.targets.keys()].map((id, rank) => [id, rank]));
    const present = [...match.rowOf].flatMap(([id, row]) => {
      const rank = ranks.get(id);
      return rank === undefined ? [] : [{ id, row, rank }];
    });
    const out = movedRanks(present.map(({ rank }) => rank));
    if (out.size > MOST_MOVED) return [];
    return present
      .filter(({ rank }) => out.has(rank))
      .map(({ id, row }) => ({
        ...structureFinding("PLAN_EDITED", place(row.row, "id"), {
          ...projectOf(id, base),
          data: { case: "rowMoved", title: cellText(row.cell("indicator")) },
        }),
        severity: "notice" as const,
      }));
  }
}

function projectOf(id: string, { targets }: Base) {
  const facts = targets.get(id);
  return facts ? { projectNo: facts.projectNo, targetId: id } : {};
}
