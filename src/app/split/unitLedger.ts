import { allocate } from "../../investment/allocate";
import { columnLayout } from "../../ledger/columnLayout";
import { type Column, LIST_COLUMNS, SETTING_COLUMNS, TARGET_COLUMNS } from "../../ledger/columns";
import { layBase } from "../../ledger/layBase";
import { layInvestment } from "../../ledger/layInvestment";
import { layList } from "../../ledger/layList";
import { laySettings } from "../../ledger/laySettings";
import { layTargets } from "../../ledger/layTargets";
import type { Ledger } from "../../ledger/readLedger";
import type { Base } from "../../ledger/reading/readBase";
import type { CellContent, SheetSpec } from "../../ledger/sheetSpec";
import type { SheetSnapshot } from "../../ledger/snapshot";
import type { Plan } from "../../plan/plan";
import type { CellValue } from "../../progress/record";
import { issuedPlan, issuedTargetRow } from "../restore/issuedPlan";

/** The part of the list that a unit leads; sections without a project of it are left out. */
function partOf(base: Base, unit: string): Plan {
  const plan = issuedPlan(base);
  const projects = plan.projects.filter(({ leads }) => leads.includes(unit));
  const sections = plan.sections.filter(({ name }) =>
    projects.some(({ section }) => section === name),
  );
  return { ...plan, projects, sections };
}

const contentOf = (value: CellValue): CellContent =>
  typeof value === "object" && value !== null ? value.error : value;

/** A sheet with what people have typed so far: `typed` gives the cell of a row, by key and column. */
function carryOver<Key extends string>(
  spec: SheetSpec,
  columns: Readonly<Record<Key, Column>>,
  typed: (key: string, column: Key) => CellValue | undefined,
): SheetSpec {
  const { keys } = columnLayout(columns);
  const isTyped = keys.map((key) => ["clerk", "office"].includes(columns[key].owner));
  const blocks = spec.blocks.map((block) =>
    block.column !== 0 || block.values[0]?.length !== keys.length
      ? block
      : {
          ...block,
          values: block.values.map((row) =>
            row.map((content, index) => {
              const key = keys[index];
              const value = key && isTyped[index] ? typed(String(row[0]), key) : undefined;
              return value === undefined || value === null ? content : contentOf(value);
            }),
          ),
        },
  );
  return { ...spec, blocks };
}

/** 参数 as it is in the whole ledger. */
function settingsAsTheyAre(spec: SheetSpec, sheet: SheetSnapshot | undefined): SheetSpec {
  const { at } = columnLayout(SETTING_COLUMNS);
  const values = new Map(sheet?.cells.map((row) => [row[at.name], row[at.value] ?? null]));
  const blocks = spec.blocks.map((block) => ({
    ...block,
    values: block.values.map((row) => {
      const value = values.get(row[at.name] as CellValue);
      return value === undefined
        ? row
        : row.map((content, index) => (index === at.value ? contentOf(value) : content));
    }),
  }));
  return { ...spec, blocks };
}

/**
 * The ledger of one unit: only its projects, with the same targets, the same settings and what has
 * been typed so far.
 */
export function unitLedger(
  ledger: Ledger,
  base: Base,
  unit: string,
  settings: SheetSnapshot | undefined,
): SheetSpec[] {
  const plan = partOf(base, unit);
  const numbers = new Set(plan.projects.map(({ no }) => no));
  const rows = [...base.targets.values()]
    .filter(({ projectNo }) => numbers.has(projectNo))
    .flatMap((facts) => issuedTargetRow(facts, base) ?? []);
  return [
    carryOver(layList(plan), LIST_COLUMNS, (no, column) =>
      ledger.list?.match.rowOf.get(Number(no))?.cell(column),
    ),
    carryOver(layTargets(rows, plan.unit), TARGET_COLUMNS, (id, column) =>
      ledger.targets?.match.rowOf.get(id)?.cell(column),
    ),
    layInvestment(allocate(plan)),
    settingsAsTheyAre(laySettings(plan.year), settings),
    layBase(plan, rows, unit),
  ];
}
