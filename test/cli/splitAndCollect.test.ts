import { readdir, readFile, writeFile } from "node:fs/promises";
import { openLedger } from "../../src/app/openLedger";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { type Entry, list, target, typeInto } from "../app/filledLedger";
import { minsheng, temporaryFolder } from "./runIn";

const files = temporaryFolder();
const part = (unit: string): string => files.path(`parts/${unit}.xlsx`);

async function edit(
  file: string,
  entries: readonly Entry[],
  change?: (workbook: XlsxWorkbook) => Promise<void>,
) {
  const workbook = await XlsxWorkbook.open(await readFile(file));
  await typeInto(workbook, entries);
  await change?.(workbook);
  await writeFile(file, await workbook.toBytes());
}

const ledgerOf = async (file: string) =>
  (await openLedger(await XlsxWorkbook.open(await readFile(file)))).ledger;

beforeAll(async () => {
  await minsheng(["template", "-o", files.path("ledger.xlsx")]);
  await edit(files.path("ledger.xlsx"), [
    { ...target("1.1", "previous"), content: 4 },
    { ...target("27.1", "confirmed"), content: "是" },
  ]);
  const { code } = await minsheng(["split", files.path("ledger.xlsx"), "-o", files.path("parts")]);
  expect(code).toBe(0);
});

describe("split", () => {
  it("writes one workbook for each lead unit, and an index", async () => {
    const names = await readdir(files.path("parts"));
    expect(names).toContain("目录.xlsx");
    expect(names).toContain("市教育局.xlsx");
    const index = await XlsxWorkbook.open(await readFile(files.path("parts/目录.xlsx")));
    const rows = (await index.read({})).sheets[0]?.cells ?? [];
    expect(rows).toHaveLength(names.length - 1 + 2);
    expect(rows.at(-1)).toEqual(["（无牵头单位）", null, 1, null, "31"]);
  });

  it("gives a unit only its projects, with what was typed so far and no damage", async () => {
    const { records, findings, base } = await ledgerOf(part("市教育局"));
    expect(findings).toEqual([]);
    expect(base?.recipient).toBe("市教育局");
    expect(records.projects.map(({ no }) => no)).toEqual([5, 6, 8, 9, 10, 11]);
    const health = await ledgerOf(part("市卫健委"));
    expect(health.records.targets.find(({ id }) => id === "1.1")?.previous?.value).toBe(4);
  });

  it("refuses a folder that holds something", async () => {
    const { code, err } = await minsheng([
      "split",
      files.path("ledger.xlsx"),
      "-o",
      files.path("parts"),
    ]);
    expect(code).toBe(2);
    expect(err).toContain("已有文件");
  });
});

describe("collect", () => {
  it("takes over what came back, repairs, refuses, and names conflicts and missing units", async () => {
    await edit(
      part("市教育局"),
      [{ ...target("5.1", "current"), content: 80 }],
      async (workbook) => {
        const { sheets } = await workbook.read({ sheets: ["指标"] });
        const column = sheets[0]?.cells[0]?.indexOf("佐证材料") ?? -1;
        await workbook.write({
          blocks: [{ sheet: "指标", row: 0, column, values: [["证明材料"]] }],
          insertRows: [{ sheet: "清单", row: 4, count: 1 }],
        });
      },
    );
    await edit(part("市卫健委"), [
      { ...target("1.1", "current"), content: 6 },
      { ...target("4.1", "current"), content: 7 },
    ]);
    await edit(part("市发改委"), [
      { ...target("4.1", "current"), content: 9 },
      { ...list(4, "narrative"), content: "推进中" },
    ]);
    await writeFile(files.path("坏的.xlsx"), "不是工作簿");
    const argv = ["市教育局", "市卫健委", "市发改委"].map(part);
    const { code, out, err } = await minsheng([
      "collect",
      files.path("ledger.xlsx"),
      ...argv,
      files.path("坏的.xlsx"),
      "-o",
      files.path("merged.xlsx"),
      "--json",
    ]);
    expect(code).toBe(1);
    const said = err.trim().split("\n");
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/坏的\.xlsx.*不是工作簿/);
    expect(said[1]).toMatch(/回收 3 份，没有采用 1 份/);
    const report = JSON.parse(out) as {
      returned: number;
      missing: string[];
      files: { unit: string | null; repaired: string[]; rejected: string[] }[];
      conflicts: { cell: string; values: { value: unknown }[] }[];
    };
    expect(report.returned).toBe(3);
    expect(report.missing).toContain("市民政局");
    expect(report.missing).not.toContain("市教育局");
    expect(report.files.map(({ unit }) => unit)).toEqual([
      "市教育局",
      "市卫健委",
      "市发改委",
      null,
    ]);
    expect(report.files[0]?.repaired).toEqual([expect.stringContaining("佐证材料")]);
    expect(report.files[3]?.rejected).toEqual([expect.stringContaining("不是工作簿")]);
    expect(
      report.conflicts.map(({ cell, values }) => [cell, values.map(({ value }) => value)]),
    ).toEqual([["指标!P12", [7, 9]]]);

    const { records, findings } = await ledgerOf(files.path("merged.xlsx"));
    const current = (id: string) =>
      records.targets.find((record) => record.id === id)?.current?.value;
    expect([current("5.1"), current("1.1"), current("4.1")]).toEqual([80, 6, null]);
    expect(records.projects.find(({ no }) => no === 4)?.narrative?.value).toBe("推进中");
    expect(findings).toEqual([]);
  });

  it("keeps what a returned file has emptied, and says so; all files taken, it exits with 0", async () => {
    await edit(part("市卫健委"), [{ ...target("1.2", "current"), content: 3 }]);
    const merge = async (book: string, merged: string, ...more: string[]) =>
      minsheng(["collect", book, part("市卫健委"), "-o", files.path(merged), ...more]);
    expect((await merge(files.path("ledger.xlsx"), "first.xlsx")).code).toBe(0);
    await edit(part("市卫健委"), [{ ...target("1.2", "current"), content: null }]);
    const { code, out, err } = await merge(files.path("first.xlsx"), "second.xlsx", "--json");
    expect([code, err.trim().split("\n").length]).toEqual([0, 1]);
    expect(JSON.parse(out)).toMatchObject({ files: [{ emptied: [{ kept: 3 }] }] });
    const told = await merge(files.path("first.xlsx"), "third.xlsx");
    expect(told.err).toMatch(
      /市卫健委\.xlsx：1 个格子在交回的文件里为空白、台账里有内容，保留原值：指标!P\d+。/,
    );
    const { records } = await ledgerOf(files.path("second.xlsx"));
    expect(records.targets.find(({ id }) => id === "1.2")?.current?.value).toBe(3);
  });

  it("passes over the index that was written beside the parts, but not where it comes alone", async () => {
    const merge = (merged: string, ...units: string[]) =>
      minsheng([
        ...["collect", files.path("ledger.xlsx"), ...units.map(part)],
        ...["-o", files.path(merged), "--json"],
      ]);
    const whole = await merge("fourth.xlsx", "目录", "市教育局");
    expect(whole.code).toBe(0);
    expect(JSON.parse(whole.out)).toMatchObject({ returned: 1, files: [{ unit: "市教育局" }] });
    const alone = await merge("fifth.xlsx", "目录");
    expect(alone.code).toBe(2);
    expect(alone.err).toMatch(/目录\.xlsx.*不是台账/);
  });

  it("refuses a workbook of another list", async () => {
    await writeFile(
      files.path("other.txt"),
      "2022年某区实事清单\n1、新建公园3个。\n2、新建学校2所。\n",
    );
    await minsheng(["template", files.path("other.txt"), "-o", files.path("other.xlsx")]);
    const { out } = await minsheng([
      "collect",
      files.path("ledger.xlsx"),
      files.path("other.xlsx"),
      "-o",
      files.path("merged2.xlsx"),
      "--json",
    ]);
    expect(JSON.parse(out)).toMatchObject({
      returned: 0,
      files: [{ accepted: 0, rejected: [expect.stringContaining("不是从这本台账拆出去的")] }],
    });
  });
});
