import { acceptProposals } from "../../src/app/acceptProposals";
import { acceptSuggestion, valueAt } from "../../src/app/acceptSuggestion";
import { buildPivots } from "../../src/app/buildPivots";
import { checkTargets } from "../../src/app/checkTargets";
import { clearMarks } from "../../src/app/clearMarks";
import { collectReturns } from "../../src/app/collectReturns";
import { confirmTargets } from "../../src/app/confirmTargets";
import { exportOverdue } from "../../src/app/exportOverdue";
import { holdBack } from "../../src/app/heldBack";
import { judgeLedger } from "../../src/app/judgeLedger";
import { listOverdue } from "../../src/app/listOverdue";
import { loadTemplate } from "../../src/app/loadTemplate";
import { openLedger } from "../../src/app/openLedger";
import type { PivotWorkbook } from "../../src/app/pivotPort";
import { proposeFromNarrative } from "../../src/app/proposeFromNarrative";
import { restorePlan } from "../../src/app/restorePlan";
import { saveSettings } from "../../src/app/saveSettings";
import { splitByUnit } from "../../src/app/splitByUnit";
import type { Workbook } from "../../src/app/workbook";
import { wordingOf } from "../../src/i18n/wording";
import { LIST_COLUMNS } from "../../src/ledger/columns";
import type { CivilDate } from "../../src/schedule/civilDate";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { addressOf, list, target, typeInto } from "../app/filledLedger";
import {
  type Changed,
  difference,
  foreign,
  type ForeignBed,
  lay,
  NOTES,
  plan,
} from "./ledgerInUse";
import { plainSheet } from "./workbookContract";

const TODAY = "2022-09-30" as CivilDate;
const JUDGED = { today: TODAY, wording: wordingOf("zh-CN") };

interface Verb {
  readonly name: string;
  /** What has happened to the workbook before. */
  readonly before?: (workbook: PivotWorkbook) => Promise<void>;
  /** Damage that the verb is to repair: what stood before it is what must stand after the verb. */
  readonly damage?: (workbook: PivotWorkbook) => Promise<void>;
  readonly run: (workbook: PivotWorkbook) => Promise<unknown>;
  /** What the verb may change, and must. */
  readonly changed?: (workbook: PivotWorkbook) => Promise<Changed>;
}

const check = (workbook: Workbook) => checkTargets(workbook, JUDGED);

/** A workbook of 市卫健委 as it comes back: filled in, and with a cell emptied and a note of its own. */
async function returned(master: Workbook): Promise<XlsxWorkbook> {
  const { parts } = await splitByUnit(master);
  const part = XlsxWorkbook.empty();
  await part.write({ create: parts.find(({ unit }) => unit === "市卫健委")?.sheets() ?? [] });
  await typeInto(part, [
    { ...target("3.1", "current"), content: 640 },
    { ...target("2.1", "evidence"), content: null },
    { ...list(4, "narrative"), content: "推进中" },
  ]);
  await part.write({ create: [plainSheet("单位自用", [["不要收"]])] });
  return part;
}

const collected = async (workbook: Workbook): Promise<Changed> => ({
  [await addressOf(workbook, target("3.1", "current"))]: [null, 640],
  [await addressOf(workbook, list(4, "narrative"))]: [null, "推进中"],
});

const VERBS: readonly Verb[] = [
  {
    name: "载入清单, a second time",
    run: async (workbook) => {
      const first = await loadTemplate(workbook, plan, { planYear: 2022 });
      if (first.status !== "occupied") throw new Error("it was loaded over the first");
    },
  },
  { name: "核对目标", run: check },
  {
    name: "核对目标, again after corrections",
    before: async (workbook) => {
      await check(workbook);
      await typeInto(workbook, [{ ...target("1.2", "current"), content: 1800 }]);
    },
    run: check,
  },
  { name: "清除标记", before: async (workbook) => void (await check(workbook)), run: clearMarks },
  { name: "逾期清单", run: (workbook) => listOverdue(workbook, { today: TODAY }) },
  {
    name: "导出逾期清单",
    run: async (workbook) => {
      const { items, asOf } = await listOverdue(workbook, { today: TODAY });
      expect(items.length).toBeGreaterThan(0);
      await exportOverdue(workbook, items, asOf);
    },
  },
  { name: "投资透视", run: (workbook) => buildPivots(workbook, { today: TODAY }) },
  {
    name: "投资透视, refreshed by another rule",
    before: async (workbook) => void (await buildPivots(workbook, { today: TODAY })),
    run: (workbook) => buildPivots(workbook, { today: TODAY, rule: "equal" }),
  },
  {
    name: "确认指标",
    run: async (workbook) => {
      const { ledger } = await openLedger(workbook);
      const record = ledger.records.targets.find(({ id }) => id === "3.1");
      if (!record?.due) throw new Error("no target 3.1");
      const { due } = record;
      const correction = { relation: ">=", value: 850, valueMax: null, unit: "张", due } as const;
      await confirmTargets(workbook, ledger, [
        { id: "3.1", correction },
        { id: "1.1", declined: true },
      ]);
    },
    changed: async (workbook) => ({
      [await addressOf(workbook, target("3.1", "relation"))]: ["≈", "≥"],
      [await addressOf(workbook, target("3.1", "value"))]: [800, 850],
      [await addressOf(workbook, target("3.1", "basis"))]: ["推定", "原文"],
      [await addressOf(workbook, target("1.1", "confirmed"))]: ["是", "否"],
    }),
  },
  {
    name: "采纳, a suggestion",
    run: async (workbook) => {
      const { findings, snapshot } = await check(workbook);
      const [finding] = findings.filter(({ code }) => code === "NOT_A_NUMBER");
      if (!finding) throw new Error("nothing to accept");
      await acceptSuggestion(workbook, [{ finding, seen: valueAt(snapshot, finding) }]);
    },
    changed: async (workbook) => ({
      [await addressOf(workbook, target("1.2", "current"))]: ["1800个", 1800],
    }),
  },
  {
    name: "采纳, a value from a narrative",
    run: async (workbook) => {
      const { ledger } = await openLedger(workbook);
      const { findings } = judgeLedger(ledger, { today: TODAY });
      await acceptProposals(workbook, ledger, proposeFromNarrative(ledger, findings, 2022));
    },
    changed: async (workbook) => ({
      [await addressOf(workbook, target("1.1", "current"))]: [null, 8],
    }),
  },
  {
    name: "保存设置",
    run: async (workbook) => {
      const { ledger } = await openLedger(workbook);
      await saveSettings(workbook, { asOf: TODAY, yellowLag: 15 }, ledger);
    },
    changed: () => Promise.resolve({ "参数!B3": [null, 44834], "参数!B6": [10, 15] }),
  },
  { name: "拆分", run: splitByUnit },
  {
    name: "汇总回收",
    run: async (workbook) => {
      const back = await returned(workbook);
      const { changes, files } = await collectReturns(workbook, [
        { file: "市卫健委.xlsx", open: () => Promise.resolve(back) },
      ]);
      expect(changes.map(({ value }) => value).sort()).toEqual([640, "推进中"]);
      expect(files.map(({ emptied }) => emptied.map(({ kept }) => kept))).toEqual([["文件"]]);
    },
    changed: collected,
  },
  {
    name: "汇总回收, looked at before it is written",
    run: async (workbook) => {
      const back = await returned(workbook);
      const files = [{ file: "市卫健委.xlsx", open: () => Promise.resolve(back) }];
      const { cells, commit } = await holdBack(workbook, (held) => collectReturns(held, files));
      expect(cells).toBe(2);
      await commit();
    },
    changed: collected,
  },
  {
    name: "恢复清单内容, edited cells and a renamed header",
    damage: async (workbook) => {
      await typeInto(workbook, [
        { ...list(1, "content"), content: "新建幼儿园2所。" },
        { ...list(2, "investment"), content: 12 },
        { ...target("1.1", "value"), content: 2 },
      ]);
      const column = Object.keys(LIST_COLUMNS).indexOf("problems");
      await workbook.write({ blocks: [{ sheet: "清单", row: 2, column, values: [["困难"]] }] });
    },
    run: (workbook) => restorePlan(workbook),
  },
  {
    name: "恢复清单内容, deleted rows",
    damage: async (workbook) => {
      const { ledger } = await openLedger(workbook);
      const rows = [ledger.list?.match.rowOf.get(4), ledger.targets?.match.rowOf.get("4.1")];
      await workbook.write({
        deleteRows: rows.flatMap((row, at) =>
          row ? [{ sheet: at === 0 ? "清单" : "指标", row: row.row, count: 1 }] : [],
        ),
      });
    },
    run: (workbook) => restorePlan(workbook),
  },
];

/** No verb changes what a person typed, except through 采纳 and what the person said with the verb. */
export function foreignContract(kind: string, bed: ForeignBed): void {
  describe(`${kind}: what is not ours`, () => {
    test.each(VERBS.map((verb) => [verb.name, verb] as const))(
      "%s",
      async (_, { before, damage, run, changed }) => {
        const book = await bed.open(lay, NOTES);
        const { workbook } = book;
        await before?.(workbook);
        const stood = await foreign(book);
        expect(Object.keys(stood).filter((key) => key.startsWith("note"))).toHaveLength(
          NOTES.length,
        );
        await damage?.(workbook);
        if (damage) expect(difference(stood, await foreign(book))).not.toEqual({});
        await run(workbook);
        expect(difference(stood, await foreign(book))).toEqual((await changed?.(workbook)) ?? {});
      },
    );
  });
}
