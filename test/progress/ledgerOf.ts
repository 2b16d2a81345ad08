import type { Finding } from "../../src/progress/finding";
import { checkRecords } from "../../src/progress/checkRecords";
import type { Judgement } from "../../src/progress/judgement";
import {
  DEFAULT_SETTINGS,
  type Cell,
  type CellValue,
  type MilestoneRecord,
  type ProjectRecord,
  type Settings,
  type TargetRecord,
} from "../../src/progress/record";
import type { CivilDate } from "../../src/schedule/civilDate";

type Cells<Record, Names extends keyof Record> = Partial<Omit<Record, Names>> & {
  readonly [Name in Names]?: CellValue;
};
export type TargetSketch = Cells<TargetRecord, "previous" | "current" | "evidence">;
export type MilestoneSketch = Cells<MilestoneRecord, "previous" | "current" | "evidence">;
export type ProjectSketch = Cells<
  ProjectRecord,
  "invested" | "narrative" | "problems" | "nextSteps" | "reporter" | "reportedOn"
>;

const at = (sheet: string, column: string, row: number, value: CellValue | undefined): Cell => ({
  value: value ?? null,
  place: { sheet, cell: `${column}${row}` },
});

/** The row of a target in the sheets these tests speak of: ids count upwards from row 2. */
const rowOf = (id: string): number => Number(id.replace(/^.*?(\d+)$/, "$1")) + 1;

/** A target of project 1: 新增学位400个 by the year's end, unless the sketch says otherwise. */
export function targetOf(sketch: TargetSketch = {}): TargetRecord {
  const { previous, current, evidence, ...facts } = sketch;
  const id = facts.id ?? "1.1";
  return {
    id,
    projectNo: 1,
    indicator: "新增学位",
    due: "2022-12-31" as CivilDate,
    basis: "implied",
    text: "新增学位400个",
    confirmed: true,
    kind: "count",
    relation: "=",
    value: 400,
    unit: "个",
    measure: "increment",
    place: { sheet: "指标", cell: `F${rowOf(id)}` },
    ...facts,
    previous: at("指标", "O", rowOf(id), previous),
    current: at("指标", "P", rowOf(id), current),
    evidence: at("指标", "U", rowOf(id), evidence === undefined ? "附件1" : evidence),
  };
}

export function milestoneOf(sketch: MilestoneSketch = {}): MilestoneRecord {
  const { previous, current, evidence, ...facts } = sketch;
  const id = facts.id ?? "1.m1";
  return {
    id,
    projectNo: 1,
    indicator: "完成主体结构封顶",
    due: "2022-12-31" as CivilDate,
    basis: "stated",
    text: "12月底完成主体结构封顶",
    confirmed: true,
    place: { sheet: "指标", cell: `F${rowOf(id) + 50}` },
    ...facts,
    previous: at("指标", "O", rowOf(id) + 50, previous),
    current: at("指标", "P", rowOf(id) + 50, current),
    evidence: at("指标", "U", rowOf(id) + 50, evidence === undefined ? "附件1" : evidence),
  };
}

export function projectOf(sketch: ProjectSketch = {}): ProjectRecord {
  const { invested, narrative, problems, nextSteps, reporter, reportedOn, ...facts } = sketch;
  const no = facts.no ?? 1;
  const row = no + 4;
  return {
    no,
    title: "增加教育资源",
    section: "一、常有优学",
    content: "新增学位400个。",
    leads: ["市教育局"],
    investment: "61.2",
    moneyUnit: "亿元",
    place: { sheet: "清单", cell: `C${row}` },
    ...facts,
    invested: at("清单", "G", row, invested),
    narrative: at("清单", "I", row, narrative),
    problems: at("清单", "J", row, problems),
    nextSteps: at("清单", "K", row, nextSteps),
    reporter: at("清单", "L", row, reporter),
    reportedOn: at("清单", "M", row, reportedOn),
  };
}

/** Settings as of 30 September 2022, unless said otherwise. */
export function settingsOf(settings: Partial<Settings> = {}): Settings {
  return {
    ...DEFAULT_SETTINGS,
    planYear: 2022,
    asOf: "2022-09-30" as CivilDate,
    today: "2022-10-10" as CivilDate,
    ...settings,
  };
}

export function check(
  rows: {
    readonly projects?: readonly ProjectRecord[];
    readonly targets?: readonly TargetRecord[];
    readonly milestones?: readonly MilestoneRecord[];
  },
  settings: Partial<Settings> = {},
): Judgement {
  return checkRecords({ projects: [], targets: [], milestones: [], ...rows }, settingsOf(settings));
}

/** `CODE cell` of each finding, with `→ suggestion` where there is one. */
export function brief(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, place, suggestion }) =>
    suggestion === undefined ? `${code} ${place.cell}` : `${code} ${place.cell} → ${suggestion}`,
  );
}
