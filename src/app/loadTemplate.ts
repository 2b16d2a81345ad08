import { layLedger } from "../ledger/layLedger";
import { SHEETS } from "../ledger/sheets";
import type { Plan } from "../plan/plan";
import { promisesOf } from "./promisesOf";
import { renameLedger, type SheetNames } from "./renameLedger";
import type { Workbook } from "./workbook";

export interface LoadOptions {
  /** The year of a list that names none; without it and without a year in the list, nothing loads. */
  readonly planYear: number;
  /** Other names for the sheets: what an earlier call offered, once the person has agreed. */
  readonly names?: SheetNames;
}

export type LoadResult =
  | {
      readonly status: "loaded";
      readonly sheets: readonly string[];
      readonly projects: number;
      readonly targets: number;
      readonly milestones: number;
      /** Targets that a person must confirm. */ readonly toConfirm: number;
    }
  /** Sheets of these names are there already and were not touched. `offer` has free names for all. */
  | {
      readonly status: "occupied";
      readonly occupied: readonly string[];
      readonly offer: SheetNames;
    };

/**
 * 载入清单: lays a list out as a ledger in the workbook. It never writes over a sheet: where a name is
 * taken nothing happens, and the result offers free names.
 *
 * @throws WorkbookError TEXT_TOO_LONG, for a text that no cell can hold
 */
export async function loadTemplate(
  workbook: Workbook,
  list: Plan,
  { planYear, names = {} }: LoadOptions,
): Promise<LoadResult> {
  const plan: Plan = { ...list, year: list.year ?? planYear };
  const { directory } = await workbook.read({ sheets: [] });
  const taken = new Set(directory.map(({ name }) => name.toLowerCase()));
  const occupied = LAID.map((sheet) => names[sheet] ?? sheet).filter((name) =>
    taken.has(name.toLowerCase()),
  );
  if (occupied.length > 0) return { status: "occupied", occupied, offer: freeNames(taken) };

  const year = plan.year ?? planYear;
  const promises = plan.projects.map((project) => promisesOf(project, year));
  const specs = renameLedger(layLedger(plan, promises), names);
  const [first] = specs;
  await workbook.write({
    create: specs,
    ...(first ? { activate: { sheet: first.name } } : {}),
  });
  const targets = promises.flatMap((each) => each.targets.filter(({ attribute }) => !attribute));
  return {
    status: "loaded",
    sheets: specs.map(({ name }) => name),
    projects: plan.projects.length,
    targets: targets.length,
    milestones: promises.reduce((sum, { milestones }) => sum + milestones.length, 0),
    toConfirm: targets.filter(({ confidence }) => confidence === "check").length,
  };
}

const LAID = [
  SHEETS.list,
  SHEETS.targets,
  SHEETS.investment,
  SHEETS.settings,
  SHEETS.base,
] as const;

/** One number behind every name, the first that is free for all of them: 清单（2）, 指标（2） … */
function freeNames(taken: ReadonlySet<string>): SheetNames {
  for (let number = 2; ; number++) {
    const names = Object.fromEntries(LAID.map((sheet) => [sheet, `${sheet}（${number}）`]));
    if (Object.values(names).every((name) => !taken.has(name.toLowerCase()))) return names;
  }
}
