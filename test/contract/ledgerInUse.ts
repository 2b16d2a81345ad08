import { loadTemplate } from "../../src/app/loadTemplate";
import type { PivotWorkbook } from "../../src/app/pivotPort";
import type { Workbook } from "../../src/app/workbook";
import { cellAddress } from "../../src/ledger/a1";
import { LIST_COLUMNS, TARGET_COLUMNS } from "../../src/ledger/columns";
import type { CellContent } from "../../src/ledger/sheetSpec";
import type { WorkbookSnapshot } from "../../src/ledger/snapshot";
import type { Plan } from "../../src/plan/plan";
import { list, target, typeInto } from "../app/filledLedger";
import { project } from "../investment/samplePlan";
import { plainSheet } from "./workbookContract";

/** A note that a person put on a cell. */
export interface PersonNote {
  readonly sheet: string;
  /** "G5" */
  readonly cell: string;
  readonly text: string;
}

/** A workbook in use, as its kind keeps it. */
export interface BookInUse {
  readonly workbook: PivotWorkbook;
  /** Every sheet with its formulas, as somebody who opens the workbook now finds it. */
  readonly contents: () => Promise<WorkbookSnapshot>;
  readonly notes: () => Promise<readonly PersonNote[]>;
}

/** What a kind of workbook needs to be held to the rule. */
export interface ForeignBed {
  /** A workbook that `lay` has filled, with notes that a person put on it. */
  readonly open: (
    lay: (workbook: Workbook) => Promise<void>,
    notes: readonly PersonNote[],
  ) => Promise<BookInUse>;
}

export const plan: Plan = {
  title: "2022年民生实事清单",
  year: 2022,
  unit: "亿元",
  sections: [
    { no: 1, name: "一、教育" },
    { no: 2, name: "二、卫生" },
  ],
  projects: [
    {
      ...project(1, "3.5", ["市教育局"], { section: "一、教育", supports: ["各县区"] }),
      content: "新建幼儿园12所，新增学位3600个。",
    },
    {
      ...project(2, "1.2", ["市教育局", "市卫健委"], { section: "一、教育" }),
      content: "新建校医室20个。",
    },
    {
      ...project(3, "/", ["市卫健委"], { section: "二、卫生" }),
      content: "6月底前完成门诊楼主体封顶，设置床位800张左右。",
    },
    {
      ...project(4, "0.4", ["市卫健委"], { section: "二、卫生" }),
      content: "新增养老床位500张。",
    },
  ],
  warnings: [],
};

const ENTRIES = [
  { ...list(1, "invested"), content: 12000 },
  { ...list(1, "narrative"), content: "已建成幼儿园8所。" },
  { ...list(1, "reporter"), content: "张三" },
  { ...list(2, "problems"), content: "=不是公式" },
  { ...list(2, "reportedOn"), content: "2022年9月1日" },
  { ...target("1.1", "previous"), content: 6 },
  { ...target("1.2", "current"), content: "1800个" },
  { ...target("2.1", "current"), content: { formula: "=7+8", result: 15 } },
  { ...target("2.1", "evidence"), content: "文件" },
];

/** Where 清单 and 指标 have room for what is not theirs. */
const BESIDE_LIST = Object.keys(LIST_COLUMNS).length;
const BESIDE_TARGETS = Object.keys(TARGET_COLUMNS).length + 1;

export const NOTES: readonly PersonNote[] = [
  { sheet: "清单", cell: "C5", text: "领导批示：抓紧" },
  { sheet: "清单", cell: "G5", text: "这个数要再核" },
  { sheet: "指标", cell: "P3", text: "口径问过统计局" },
  { sheet: "备忘", cell: "A1", text: "勿删" },
];

/** A ledger in use: filled in, and with everything else that people put into a workbook. */
export async function lay(workbook: Workbook): Promise<void> {
  await workbook.write({
    create: [
      plainSheet("备忘", [
        ["电话", 51912345, true],
        ["合计", { formula: "=B1*2", result: 103824690 }, "@甲"],
        ["取数", { formula: "=清单!D5+1", result: 4.5 }, "2022-06-30"],
      ]),
    ],
  });
  await loadTemplate(workbook, plan, { planYear: 2022 });
  await typeInto(workbook, ENTRIES);
  const { sheets } = await workbook.read({ sheets: ["清单", "指标"] });
  const [listRows = 0, targetRows = 0] = sheets.map(({ cells }) => cells.length);
  const beside = (sheet: string, column: number, values: readonly (readonly CellContent[])[]) => ({
    sheet,
    row: sheet === "清单" ? 2 : 0,
    column,
    values,
  });
  await workbook.write({
    blocks: [
      beside("清单", BESIDE_LIST, [
        ["科室备注", "折算"],
        ["教育口", null],
        ["抓紧", { formula: "=D5*10000", result: 35000 }],
        [null, { formula: "=D6*10000", result: 12000 }],
      ]),
      beside("指标", BESIDE_TARGETS, [
        ["内部编号", "一半"],
        ["甲-01", { formula: "=H2/2", result: 6 }],
      ]),
      { sheet: "清单", row: listRows + 1, column: 0, values: [["制表人：李四", null, null, 1]] },
      {
        sheet: "清单",
        row: listRows + 2,
        column: BESIDE_LIST - 1,
        values: [["核对结果下面的话"]],
      },
      { sheet: "指标", row: targetRows + 2, column: 0, values: [["附注"], ["以统计局数据为准"]] },
    ],
  });
}

/** Sheets that are wholly ours, whatever is in them. */
const OURS = /^(?:_底本|投资明细|投资透视|逾期清单)$/;

/** Where a sheet has its header, and what its first column holds in a row of the list. */
const SHEETS = {
  清单: { header: 2, key: /^\d+$/, columns: LIST_COLUMNS },
  指标: { header: 0, key: /^\d+\.m?\d+$/, columns: TARGET_COLUMNS },
} as const;

const checked = (columns: typeof LIST_COLUMNS | typeof TARGET_COLUMNS): Set<string> =>
  new Set(
    Object.values(columns)
      .filter(({ owner }) => owner === "check")
      .map(({ header }) => header),
  );

/** What a person finds in a workbook and no verb may change: cells by address, notes, and sheets. */
export async function foreign({ contents, notes }: BookInUse): Promise<Record<string, unknown>> {
  const { directory, sheets } = await contents();
  const found: Record<string, unknown> = {};
  for (const { name } of directory) if (!OURS.test(name)) found[`sheet ${name}`] = true;
  for (const { sheet, cell, text } of await notes())
    if (!text.startsWith("【核对】")) found[`note ${sheet}!${cell}`] = text;
  for (const { name, cells, formulas } of sheets) {
    if (OURS.test(name)) continue;
    const own = name in SHEETS ? SHEETS[name as keyof typeof SHEETS] : undefined;
    const headers = own ? (cells[own.header] ?? []) : [];
    const ours = own ? checked(own.columns) : new Set<string>();
    cells.forEach((row, at) =>
      row.forEach((value, column) => {
        if (own?.key.test(String(row[0])) && ours.has(String(headers[column]))) return;
        const formula = formulas?.[at]?.[column] ?? null;
        const content = formula ?? value;
        if (content !== null) found[`${name}!${cellAddress(at, column)}`] = content;
      }),
    );
  }
  return found;
}

/** Cells that hold something else than before, by address. */
export type Changed = Readonly<Record<string, readonly [before: unknown, after: unknown]>>;

/** What differs, by address: what was there, and what is there now. */
export function difference(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Changed {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    keys
      .filter((key) => before[key] !== after[key])
      .map((key) => [key, [before[key] ?? null, after[key] ?? null]]),
  );
}
