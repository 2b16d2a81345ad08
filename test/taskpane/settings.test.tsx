/** @jest-environment jsdom */
import "./browser";
import { act, screen } from "@testing-library/react";
import { newLedger, officialPlan } from "../app/filledLedger";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { openPane } from "./openPane";

const press = (name: string | RegExp) =>
  act(async () => screen.getByRole("button", { name }).click());

const type = (field: HTMLElement, text: string) =>
  act(async () => {
    const { prototype } =
      field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

describe("统计与判定", () => {
  test("a change is written to 参数 and judged by", async () => {
    const { session } = await openPane(await newLedger(officialPlan()), "settings");
    await type(await screen.findByLabelText("统计日期"), "2022-06-30");
    await press("保存到“参数”");
    await screen.findByText("已保存到“参数”，并按新的设置重新判定。");
    expect(session.get().ledger?.overview.asOf).toBe("2022-06-30");
  });

  test("what cannot be is explained and cannot be saved", async () => {
    const { batches } = await openPane(await newLedger(officialPlan()), "settings");
    await type(await screen.findByLabelText("红灯滞后"), "5");
    expect(screen.getByText("不能小于黄灯滞后（10）。")).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "保存到“参数”" }).disabled).toBe(
      true,
    );
    expect(batches).toEqual([]);
  });
});

describe("导入清单", () => {
  const LIST =
    "序号\t项目名称\t主要内容\t年度投资\t牵头单位\n1\t甲项目\t新建公园2个\t500\t甲局\n2\t乙项目\t改造小区3个\t300\t乙局";

  test("a pasted list of another layout is shown first, and written only on agreement", async () => {
    const { session, batches } = await openPane(XlsxWorkbook.empty(), "settings", "import");
    await type(await screen.findByLabelText("或者粘贴表格、文字"), LIST);
    await press("读取粘贴的内容");
    await screen.findByRole("region", { name: "读到的清单" });
    expect(screen.getByText("清单没有写明年度，请确认。")).toBeTruthy();
    expect(screen.getByText(/清单没有“配合单位”这一列/)).toBeTruthy();
    expect(batches).toEqual([]);
    await type(screen.getByLabelText("计划年度"), "2023");
    await act(async () => {
      const unit = screen.getByLabelText<HTMLSelectElement>("投资单位");
      unit.value = "万元";
      unit.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await press("载入为台账（2 项）");
    await screen.findByText(/^已载入 2 项/);
    expect(session.get().ledger?.overview).toMatchObject({ year: 2023, projects: 2, invested: 2 });
    expect(session.get().ledger?.ledger.base?.unit).toBe("万元");
  });

  test("what is no list is refused in a sentence", async () => {
    await openPane(XlsxWorkbook.empty(), "settings", "import");
    await type(await screen.findByLabelText("或者粘贴表格、文字"), "今天天气很好");
    await press("读取粘贴的内容");
    expect(await screen.findByText("读不了这份清单")).toBeTruthy();
  });
});

describe("拆分与回收", () => {
  test("拆分 lists each lead unit and names who gets nothing", async () => {
    const { batches } = await openPane(await newLedger(officialPlan()), "settings", "collect");
    await press("生成各单位工作簿");
    expect(await screen.findByRole("button", { name: "下载 市卫健委.xlsx" })).toBeTruthy();
    expect(screen.getByText("没有牵头单位、不发给任何单位的项目：序号 31。")).toBeTruthy();
    expect(batches).toEqual([]);
  });
});
