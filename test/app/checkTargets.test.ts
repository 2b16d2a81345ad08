import { acceptSuggestion, valueAt } from "../../src/app/acceptSuggestion";
import { cellIndex } from "../../src/app/cellIndex";
import { checkTargets, type CheckResult } from "../../src/app/checkTargets";
import { clearMarks } from "../../src/app/clearMarks";
import { openLedger } from "../../src/app/openLedger";
import type { Workbook, WriteBatch } from "../../src/app/workbook";
import { wordingOf } from "../../src/i18n/wording";
import { LIST_COLUMNS, TARGET_COLUMNS } from "../../src/ledger/columns";
import type { WorkbookSnapshot } from "../../src/ledger/snapshot";
import type { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import {
  AS_OF,
  fillCorrectly,
  list,
  newLedger,
  officialPlan,
  target,
  typeInto,
} from "./filledLedger";

const options = { today: AS_OF, asOf: AS_OF, wording: wordingOf("zh-CN") };
const check = (workbook: Workbook): Promise<CheckResult> => checkTargets(workbook, options);

/** A workbook that remembers what it was told to write. */
function watched(workbook: Workbook): Workbook & { batches: WriteBatch[]; reads: number } {
  const spy = {
    batches: [] as WriteBatch[],
    reads: 0,
    read: (request: Parameters<Workbook["read"]>[0]) => {
      spy.reads++;
      return workbook.read(request);
    },
    write: (batch: WriteBatch) => {
      spy.batches.push(batch);
      return workbook.write(batch);
    },
  };
  return spy;
}

const OURS = new Set<string>(
  [...Object.values(LIST_COLUMNS), ...Object.values(TARGET_COLUMNS)]
    .filter(({ owner }) => owner === "check")
    .map(({ header }) => header),
);

/** Every cell that is not ours, as "sheet row column value". */
const foreignCells = ({ sheets }: WorkbookSnapshot): string[] =>
  sheets
    .filter(({ name }) => name !== "_底本")
    .flatMap(({ name, cells }) => {
      const headers = name === "清单" ? (cells[2] ?? []) : (cells[0] ?? []);
      return cells.flatMap((row, at) =>
        row.flatMap((value, column) =>
          value === null || OURS.has(String(headers[column]))
            ? []
            : [JSON.stringify([name, at, column, value])],
        ),
      );
    });

let workbook: XlsxWorkbook;
beforeEach(async () => {
  workbook = await newLedger(officialPlan());
  await fillCorrectly(workbook);
});

const textAt = async (identity: ReturnType<typeof list>): Promise<unknown> => {
  const { ledger, snapshot } = await openLedger(workbook);
  const spot = cellIndex(ledger).locate(identity);
  const sheet = snapshot.sheets.find(({ name }) => name === spot?.sheet);
  return spot ? (sheet?.cells[spot.row]?.[spot.column] ?? null) : undefined;
};

describe("核对目标", () => {
  it("reads once, writes once, and the second time has nothing to write", async () => {
    const first = watched(workbook);
    expect((await check(first)).written).toBe(true);
    expect([first.reads, first.batches.length]).toEqual([1, 1]);
    const second = watched(workbook);
    expect((await check(second)).written).toBe(false);
    expect([second.reads, second.batches.length]).toEqual([1, 0]);
  });

  it("writes 状态, 核对说明, 应达进度 and 核对结果", async () => {
    await typeInto(workbook, [{ ...target("1.5", "current"), content: 100 }]);
    await check(workbook);
    expect(await textAt(target("1.1", "status"))).toBe("已达标");
    expect(await textAt(target("1.5", "status"))).toBe("滞后");
    expect(await textAt(target("1.5", "expected"))).toBe(0.75);
    expect(await textAt(target("1.5", "explanation"))).toBe(
      "已完成 100个（25%），按序时应达 75%（9/12 个月），落后 50 个百分点。",
    );
    expect(await textAt(list(1, "result"))).toBe("未发现问题");
  });

  it("writes only what changed since", async () => {
    await check(workbook);
    await typeInto(workbook, [{ ...target("4.1", "current"), content: "8个" }]);
    const spy = watched(workbook);
    await check(spy);
    const [batch] = spy.batches;
    const cells = (batch?.blocks ?? [])
      .filter(({ sheet }) => sheet !== "_底本")
      .map(({ sheet, values }) => [sheet, values.length]);
    expect(cells).toEqual([
      ["指标", 1],
      ["指标", 1],
      ["清单", 1],
    ]);
    expect(batch?.fills).toEqual([
      {
        sheet: "指标",
        color: "#FFC7CE",
        areas: [expect.objectContaining({ rows: 1, columns: 1 })],
      },
    ]);
    expect(batch?.notes?.map(({ text }) => text)).toEqual([expect.stringContaining("不是数字")]);
  });

  it("never touches a cell that is not ours", async () => {
    await typeInto(workbook, [
      { ...target("4.1", "current"), content: "8个" },
      { ...list(5, "invested"), content: 612000 },
      { ...list(5, "title"), content: "改过的名称" },
    ]);
    const before = foreignCells(await workbook.read({}));
    await check(workbook);
    await clearMarks(workbook);
    expect(foreignCells(await workbook.read({}))).toEqual(before);
  });

  it("writes nothing when a row was moved between reading and writing", async () => {
    const meddling: Workbook = {
      read: async (request) => {
        const snapshot = await workbook.read(request);
        await workbook.write({ insertRows: [{ sheet: "指标", row: 3, count: 1 }] });
        return snapshot;
      },
      write: (batch) => workbook.write(batch),
    };
    await expect(check(meddling)).rejects.toMatchObject({ code: "CHANGED_MEANWHILE" });
    expect(await textAt(target("1.1", "status"))).toBeNull();
  });

  it("stops before writing when it is cancelled", async () => {
    const cancelled = new AbortController();
    cancelled.abort();
    await expect(
      checkTargets(workbook, { ...options, signal: cancelled.signal }),
    ).rejects.toThrow();
    expect(await textAt(target("1.1", "status"))).toBeNull();
  });
});

describe("marks", () => {
  it("follow their cell when its row moves, and go when the mistake goes", async () => {
    await typeInto(workbook, [{ ...target("4.1", "current"), content: "8个" }]);
    await check(workbook);
    await workbook.write({ insertRows: [{ sheet: "指标", row: 1, count: 2 }] });
    await typeInto(workbook, [{ ...target("4.1", "current"), content: 10 }]);
    const spy = watched(workbook);
    await check(spy);
    const [batch] = spy.batches;
    const { row, column } =
      cellIndex((await openLedger(workbook)).ledger).locate(target("4.1", "current")) ?? {};
    expect(batch?.fills).toEqual([
      { sheet: "指标", color: "#FFF9E5", areas: [{ row, column, rows: 1, columns: 1 }] },
    ]);
    expect(batch?.notes).toEqual([{ sheet: "指标", row, column, text: null }]);
  });

  it("are all taken away by 清除标记", async () => {
    await typeInto(workbook, [
      { ...target("4.1", "current"), content: "8个" },
      { ...list(5, "invested"), content: 612000 },
    ]);
    await check(workbook);
    expect(await clearMarks(workbook)).toBe(2);
    expect(await clearMarks(workbook)).toBe(0);
  });
});

describe("采纳", () => {
  it("writes the suggestion, and the mistake is gone", async () => {
    await typeInto(workbook, [
      { ...target("4.1", "current"), content: "8个" },
      { ...list(1, "reportedOn"), content: "2022年9月28日" },
    ]);
    const { snapshot } = await openLedger(workbook);
    const { findings } = await check(workbook);
    const acceptances = findings
      .filter(({ suggestion }) => suggestion !== undefined)
      .map((finding) => ({ finding, seen: valueAt(snapshot, finding) }));
    expect(await acceptSuggestion(workbook, acceptances)).toBe(2);
    expect(await textAt(target("4.1", "current"))).toBe(8);
    expect(await textAt(list(1, "reportedOn"))).toBe(44832);
    expect((await check(workbook)).findings).toEqual([]);
  });

  it("leaves a cell alone that was changed meanwhile", async () => {
    await typeInto(workbook, [{ ...target("4.1", "current"), content: "8个" }]);
    const { findings } = await check(workbook);
    await typeInto(workbook, [{ ...target("4.1", "current"), content: "9个" }]);
    const [finding] = findings;
    await expect(
      acceptSuggestion(workbook, finding ? [{ finding, seen: "8个" }] : []),
    ).rejects.toMatchObject({ code: "CHANGED_MEANWHILE" });
    expect(await textAt(target("4.1", "current"))).toBe("9个");
  });
});
