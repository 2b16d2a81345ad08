/** @jest-environment jsdom */
import "./browser";
import { act, screen } from "@testing-library/react";
import { list, newLedger, officialPlan, typeInto } from "../app/filledLedger";
import { openPane } from "./openPane";

const press = (name: string | RegExp) =>
  act(async () => screen.getAllByRole("button", { name })[0]?.click());

describe("确认指标", () => {
  test("each waits beside its marked words; 确认 takes it off the list", async () => {
    const { session } = await openPane(await newLedger(officialPlan()), "check", "confirm");
    await screen.findByRole("list", { name: "待确认的指标" });
    const before = session.get().ledger?.overview.toConfirm ?? 0;
    expect(before).toBeGreaterThan(0);
    expect(document.querySelectorAll("blockquote mark")).toHaveLength(before);
    await press(/^确认：/);
    await screen.findByText("已确认 1 个指标。");
    expect(session.get().ledger?.overview.toConfirm).toBe(before - 1);
  });

  test("a correction without a unit is explained and not written", async () => {
    const { batches } = await openPane(await newLedger(officialPlan()), "check", "confirm");
    await screen.findByRole("list", { name: "待确认的指标" });
    await press(/^修改：/);
    const unit = screen.getByRole<HTMLInputElement>("textbox", { name: "单位" });
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(unit, "");
      unit.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await press("保存并确认");
    expect(screen.getByText("请填单位。")).toBeTruthy();
    expect(batches).toEqual([]);
  });
});

describe("从进展情况提取", () => {
  test("a value is shown with its words, and written only when accepted", async () => {
    const workbook = await newLedger(officialPlan());
    await typeInto(workbook, [
      { ...list(1, "narrative"), content: "截至9月底，已创建省级普惠托育机构5家。" },
    ]);
    const { session, batches } = await openPane(workbook, "check", "proposals");
    await screen.findByRole("list", { name: "从进展情况提取的数" });
    expect(batches).toEqual([]);
    await press(/^采纳 5 家：/);
    await screen.findByText("已写入 1 个数，并重新核对。");
    const values = session
      .get()
      .ledger?.ledger.records.targets.map(({ current }) => current?.value);
    expect(values?.filter((value) => value !== null)).toEqual([5]);
  });

  test("without numbers in the narratives it says so", async () => {
    await openPane(await newLedger(officialPlan()), "check", "proposals");
    expect(await screen.findByText("没有可提取的数")).toBeTruthy();
  });
});

describe("核对结果", () => {
  test("leads to a cell that can be seen, and only names one of the hidden sheet", async () => {
    const workbook = await newLedger(officialPlan());
    await typeInto(workbook, [{ ...list(5, "investment"), content: 6.12 }]);
    await workbook.write({ blocks: [{ sheet: "_底本", row: 1, column: 4, values: [["9.9"]] }] });
    await openPane(workbook, "check");
    await screen.findByRole("list", { name: "核对结果" });
    expect(screen.getByRole("button", { name: "定位到 清单 D10" })).toBeTruthy();
    expect(screen.getByText("_底本 E2")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^定位到 _底本/ })).toBeNull();
  });

  test("many edits of one column are one finding, put back with one button", async () => {
    const workbook = await newLedger(officialPlan());
    const wrong = [4, 5, 6, 7, 12, 13].map((no) => ({ ...list(no, "investment"), content: 0.5 }));
    await typeInto(workbook, wrong);
    const { session } = await openPane(workbook, "check");
    await screen.findByText(/“当年投资”列有 6 格与下发的不一致/);
    await press("恢复清单内容");
    await screen.findByText("已按下发的清单恢复，并重新核对。");
    expect(session.get().ledger?.ledger.findings).toEqual([]);
  });
});
