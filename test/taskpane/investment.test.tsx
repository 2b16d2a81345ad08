/** @jest-environment jsdom */
import "./browser";
import { act, screen, waitFor, within } from "@testing-library/react";
import { newLedger, officialPlan } from "../app/filledLedger";
import { openPane } from "./openPane";

jest.mock("../../src/taskpane/investment/BarChart", () => ({ BarChart: () => null }));

const table = (name: RegExp) => screen.findByRole("table", { name });
const amounts = (): string[] => screen.getAllByRole("definition").map((each) => each.textContent);
const press = (role: string, name: string | RegExp) =>
  act(async () => screen.getByRole(role, { name }).click());

describe("投资 of the official list", () => {
  test("首位 reconciles: the list's total is the pivot's and the project without a unit", async () => {
    await openPane(await newLedger(officialPlan()), "investment");
    const sums = await table(/^各牵头单位投资（首位，亿元）$/);
    expect(within(sums).getByRole("row", { name: /^市卫健委 21\.452/ })).toBeTruthy();
    expect(amounts().slice(0, 3)).toEqual(["319.962 亿元", "319.892 亿元", "0.07 亿元"]);
  });

  test("全额 says how much it counts more than once", async () => {
    await openPane(await newLedger(officialPlan()), "investment");
    await table(/首位/);
    await press("radio", "全额");
    const sums = await table(/全额/);
    expect(within(sums).getByRole("row", { name: /^合计 557\.402/ })).toBeTruthy();
    expect(amounts().slice(0, 4)).toEqual([
      "319.962 亿元",
      "557.402 亿元",
      "0.07 亿元",
      "237.51 亿元",
    ]);
    expect(screen.getByText(/^重复计入 237\.51 亿元：/)).toBeTruthy();
  });

  test("projects that are not counted are listed, blank and “/” apart", async () => {
    await openPane(await newLedger(officialPlan()), "investment");
    await table(/首位/);
    expect(screen.getByText("投资空白 9 项")).toBeTruthy();
    expect(screen.getByText("投资为“/” 4 项")).toBeTruthy();
    expect(screen.getByText("未列牵头单位 1 项")).toBeTruthy();
    expect(screen.getByRole("button", { name: /^定位到第 31 项/ })).toBeTruthy();
  });

  test("生成透视表 writes the sheet under the chosen rule", async () => {
    const { batches } = await openPane(await newLedger(officialPlan()), "investment");
    await table(/首位/);
    await press("radio", "均摊");
    await press("button", "生成透视表");
    await screen.findByText(/汇总表/);
    const created = batches.flatMap(({ create }) => create ?? []);
    const sheet = created.find(({ name }) => name === "投资透视");
    expect(sheet?.blocks[0]?.values[0]).toEqual(["投资透视：按牵头单位（均摊）"]);
  });

  test("unit names are merged only when a person says so, and the choice is kept on 参数", async () => {
    const { session } = await openPane(await newLedger(officialPlan()), "investment");
    await table(/首位/);
    expect(session.get().ledger?.ledger.settings.unitAliases).toEqual({});
    const choose = (label: string, value: string) =>
      act(async () => {
        const select = screen.getByRole<HTMLSelectElement>("combobox", { name: label });
        select.value = value;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      });
    await choose("名称", "市卫健委");
    await choose("并入", "市教育局");
    await press("button", "合并");
    await waitFor(() =>
      expect(session.get().ledger?.ledger.settings.unitAliases).toEqual({ 市卫健委: "市教育局" }),
    );
    await waitFor(() => expect(screen.queryByRole("row", { name: /^市卫健委 / })).toBeNull());
  });
});
