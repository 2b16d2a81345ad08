import { checkRecords } from "../src/progress/checkRecords";
import { listOverdue } from "../src/progress/listOverdue";
import {
  DEFAULT_SETTINGS,
  type Cell,
  type CellValue,
  type LedgerRecords,
  type MilestoneRecord,
  type ProjectRecord,
  type Settings,
  type TargetRecord,
} from "../src/progress/record";
import type { CivilDate } from "../src/schedule/civilDate";

const SIZES = [1_000, 10_000, 100_000] as const;
const ROUNDS = 10;
const BUDGET = { projects: 10_000, ms: 250 } as const;
const TARGETS_A_PROJECT = 1.75;

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  planYear: 2022,
  asOf: "2022-09-30" as CivilDate,
  today: "2022-10-10" as CivilDate,
};
const YEAR_END = "2022-12-31" as CivilDate;
const JUNE = "2022-06-30" as CivilDate;

const cell = (sheet: string, column: string, row: number, value: CellValue): Cell => ({
  value,
  place: { sheet, cell: `${column}${row}` },
});

/** Every sort of entry in turn: most of them right, some wrong, some missing. */
function entryOf(at: number, target: number): CellValue {
  if (at % 17 === 0) return null;
  if (at % 23 === 0) return `${Math.round(target * 0.7)}个`;
  if (at % 29 === 0) return target / 10_000;
  return Math.round(target * (0.5 + (at % 50) / 80));
}

function targetOf(no: number, ordinal: number, row: number): TargetRecord {
  const value = 100 + ((no * 37 + ordinal * 11) % 900);
  return {
    id: `${no}.${ordinal}`,
    projectNo: no,
    indicator: ordinal % 2 === 1 ? "新增普惠托位" : "建成社区服务站点",
    due: no % 4 === 0 ? JUNE : YEAR_END,
    basis: "implied",
    text: `新增普惠托位${value}个`,
    confirmed: no % 40 !== 0,
    kind: "count",
    relation: ordinal % 3 === 0 ? ">=" : "=",
    value,
    unit: "个",
    measure: "increment",
    previous: cell("指标", "O", row, Math.round(value / 3)),
    current: cell("指标", "P", row, entryOf(row, value)),
    evidence: cell("指标", "U", row, row % 5 === 0 ? null : "验收报告"),
    place: { sheet: "指标", cell: `F${row}` },
  };
}

/** What the cells say, in words; every twentieth time something else. */
function narrativeOf(no: number, targets: readonly TargetRecord[]): string {
  const slip = no % 20 === 0 ? 7 : 0;
  const told = targets.flatMap(({ indicator, current }) =>
    typeof current?.value === "number" ? `已${indicator}${current.value + slip}个` : [],
  );
  return `今年以来，各项工作有序推进，${told.join("，")}。`;
}

function projectOf(no: number, targets: readonly TargetRecord[]): ProjectRecord {
  const row = no + 3;
  return {
    no,
    title: `项目${no}`,
    section: "一、常有善育",
    content: `新增普惠托位400个。${no % 20 === 0 ? "总建筑面积3000㎡，其中地上2000㎡，地下1000㎡。" : ""}`,
    leads: [`单位${no % 40}`],
    investment: no % 5 === 0 ? null : String((no % 700) / 10 + 0.1),
    moneyUnit: "亿元",
    invested: cell("清单", "G", row, no % 5 === 0 ? null : (no % 700) / 16),
    narrative: cell("清单", "I", row, no % 3 === 0 ? null : narrativeOf(no, targets)),
    problems: cell("清单", "J", row, null),
    nextSteps: cell("清单", "K", row, null),
    reporter: cell("清单", "L", row, "张三"),
    reportedOn: cell("清单", "M", row, no % 31 === 0 ? "2022.9.28" : 44_832),
    place: { sheet: "清单", cell: `C${row}` },
  };
}

function milestoneOf(no: number, row: number): MilestoneRecord {
  const { current, ...promise } = targetOf(no, 1, row);
  const state = no % 2 === 0 ? "进行中" : "已完成";
  return {
    ...promise,
    id: `${no}.m1`,
    indicator: "主体结构封顶",
    current: current && { ...current, value: state },
  };
}

/** A ledger of so many projects, generated: the same one every time. */
export function generatedRecords(projects: number): LedgerRecords {
  const numbers = Array.from({ length: projects }, (_, at) => at + 1);
  let row = 1;
  const targetsOf = numbers.map((no) => {
    const many = Math.floor(no * TARGETS_A_PROJECT) - Math.floor((no - 1) * TARGETS_A_PROJECT);
    return Array.from({ length: many }, (_, at) => targetOf(no, at + 1, ++row));
  });
  const milestones = numbers.filter((no) => no % 4 === 0).map((no) => milestoneOf(no, ++row));
  const projectsOf = numbers.map((no, at) => projectOf(no, targetsOf[at] ?? []));
  return { projects: projectsOf, targets: targetsOf.flat(), milestones };
}

/** Times (best of a few rounds) the judging of 1,000, 10,000 and 100,000 projects: the pure part, from records to findings. */
export async function benchCheck(): Promise<void> {
  for (const size of SIZES) {
    const records = generatedRecords(size);
    const rounds = Array.from({ length: size > BUDGET.projects ? 2 : ROUNDS }, () => {
      const start = performance.now();
      const judgement = checkRecords(records, SETTINGS);
      const judged = performance.now();
      const overdue = listOverdue(records, judgement);
      return {
        check: judged - start,
        overdue: performance.now() - judged,
        findings: judgement.findings.length,
        items: overdue.length,
      };
    });
    const check = Math.min(...rounds.map((round) => round.check));
    const list = Math.min(...rounds.map((round) => round.overdue));
    const last = rounds.at(-1);
    const verdict = size !== BUDGET.projects ? "" : check <= BUDGET.ms ? ", within" : ", OVER";
    console.log(
      `check ${size} projects (${records.targets.length} targets): ${check.toFixed(0)} ms` +
        ` (${((check / size) * 1000).toFixed(1)} µs a project${verdict ? `${verdict} ${BUDGET.ms} ms` : ""});` +
        ` ${last?.findings} findings; overdue list of ${last?.items}: ${list.toFixed(0)} ms`,
    );
  }
}
