import { allocate } from "../../investment/allocate";
import { columnLayout } from "../../ledger/columnLayout";
import {
  type Column,
  LIST_COLUMNS,
  type Owner,
  SETTING_COLUMNS,
  TARGET_COLUMNS,
  type TargetColumn,
} from "../../ledger/columns";
import { layBase } from "../../ledger/layBase";
import { layInvestment } from "../../ledger/layInvestment";
import { layList } from "../../ledger/layList";
import { laySettings } from "../../ledger/laySettings";
import { layTargets } from "../../ledger/layTargets";
import type { Ledger } from "../../ledger/readLedger";
import { cellText } from "../../ledger/reading/cellText";
import type { Base } from "../../ledger/reading/readBase";
import type { CellContent, SheetSpec } from "../../ledger/sheetSpec";
import type { SheetSnapshot } from "../../ledger/snapshot";
import type { Plan } from "../../plan/plan";
import type { CellValue } from "../../progress/record";
import { CORRECTED } from "../confirmTargets";
import { plainEntry } from "../plainEntry";
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

const ENTERED: readonly Owner[] = ["clerk", "office"];

/** What a person may have corrected of a target that the program was not sure of. */
function isCorrected(column: TargetColumn, id: string, { targets }: Base): boolean {
  const facts = targets.get(id);
  return (
    (CORRECTED as readonly TargetColumn[]).includes(column) &&
    facts?.row === "target" &&
    facts.confidence === "check"
  );
}

/** A sheet with what people have typed so far: `typed` gives the cell of a row, by key and column. */
function carryOver<Key extends string>(
  spec: SheetSpec,
  columns: Readonly<Record<Key, Column>>,
  typed: (key: string, column: Key) => CellValue | undefined,
): SheetSpec {
  const { keys } = columnLayout(columns);
  const blocks = spec.blocks.map((block) =>
    block.column !== 0 || block.values[0]?.length !== keys.length
      ? block
      : {
          ...block,
          values: block.values.map((row) =>
            row.map((content, index) => {
              const key = keys[index];
              const value = key && typed(String(row[0]), key);
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
    carryOver(layList(plan), LIST_COLUMNS, (no, column) => {
      const row = ledger.list?.match.rowOf.get(Number(no));
      const isEntry = ENTERED.includes(LIST_COLUMNS[column].owner);
      return row && isEntry
        ? plainEntry(row.cell(column), row.place(column), plan.unit)
        : undefined;
    }),
    carryOver(layTargets(rows, plan.unit), TARGET_COLUMNS, (id, column) => {
      const row = ledger.targets?.match.rowOf.get(id);
      const unit = cellText(row?.cell("unit")).trim();
      return row &&
        (ENTERED.includes(TARGET_COLUMNS[column].owner) || isCorrected(column, id, base))
        ? plainEntry(row.cell(column), row.place(column), unit)
        : undefined;
    }),
    layInvestment(allocate(plan)),
    settingsAsTheyAre(laySettings(plan.year), settings),
    layBase(plan, rows, unit),
  ];
}
