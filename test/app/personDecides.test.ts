import { acceptProposals } from "../../src/app/acceptProposals";
import { checkTargets } from "../../src/app/checkTargets";
import { confirmTargets, correctionProblems } from "../../src/app/confirmTargets";
import { holdBack } from "../../src/app/heldBack";
import { judgeLedger } from "../../src/app/judgeLedger";
import { openLedger } from "../../src/app/openLedger";
import { proposeFromNarrative } from "../../src/app/proposeFromNarrative";
import { saveSettings } from "../../src/app/saveSettings";
import { settingProblems } from "../../src/app/settingChanges";
import { unconfirmedTargets } from "../../src/app/unconfirmedTargets";
import { wordingOf } from "../../src/i18n/wording";
import type { CivilDate } from "../../src/schedule/civilDate";
import type { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { AS_OF, list, newLedger, officialPlan, target, typeInto } from "./filledLedger";

const date = (text: string): CivilDate => text as CivilDate;
const fresh = (): Promise<XlsxWorkbook> => newLedger(officialPlan());
const proposals = async (workbook: XlsxWorkbook) => {
  const { ledger } = await openLedger(workbook);
  const { findings } = judgeLedger(ledger, { today: AS_OF });
  return { ledger, proposals: proposeFromNarrative(ledger, findings, 2022) };
};
const settingsOf = async (workbook: XlsxWorkbook) => (await openLedger(workbook)).ledger.settings;

describe("proposals", () => {
  const told = "新建、改扩建基础教育学校88所，竣工35所，新增学位2.4万个。";

  test("a narrative proposes values for the empty cells of its project", async () => {
    const workbook = await fresh();
    await typeInto(workbook, [{ ...list(5, "narrative"), content: told }]);
    const { proposals: proposed } = await proposals(workbook);
    expect(proposed.map(({ target: { id }, value }) => [id, value])).toEqual([
      ["5.1", 88],
      ["5.2", 35],
      ["5.3", 24000],
    ]);
  });

  test("one that speaks of the project above proposes nothing", async () => {
    const workbook = await fresh();
    await typeInto(workbook, [{ ...list(6, "narrative"), content: told }]);
    expect((await proposals(workbook)).proposals).toEqual([]);
  });
});

describe("settings", () => {
  test("what was changed is written to 参数 and read back; the rest stays", async () => {
    const workbook = await fresh();
    const { ledger } = await openLedger(workbook);
    const changes = {
      asOf: date("2022-06-30"),
      lightRule: "deadline",
      overTargetPercent: 120,
      approxTolerancePercent: 2.5,
      allocation: "equal",
      unitAliases: { 甲局: "乙局" },
    } as const;
    await saveSettings(workbook, changes, ledger);
    expect(await settingsOf(workbook)).toEqual({ ...ledger.settings, ...changes });
  });

  test("a setting that somebody changed meanwhile is not written over", async () => {
    const workbook = await fresh();
    const { ledger } = await openLedger(workbook);
    await saveSettings(workbook, { dueSoonDays: 10 }, ledger);
    await expect(saveSettings(workbook, { dueSoonDays: 20 }, ledger)).rejects.toMatchObject({
      code: "CHANGED_MEANWHILE",
      data: { sheet: "参数", cell: "B4" },
    });
    expect((await settingsOf(workbook)).dueSoonDays).toBe(10);
  });

  test.each([
    [{ dueSoonDays: 367 }, ["OUT_OF_BOUNDS"]],
    [{ dueSoonDays: 1.5 }, ["NOT_WHOLE"]],
    [{ yellowLag: NaN }, ["OUT_OF_BOUNDS"]],
    [{ yellowLag: 20, redLag: 10 }, ["RED_BELOW_YELLOW"]],
    [{ asOf: date("2021-12-31") }, ["NOT_IN_YEAR"]],
    [{ asOf: date("2023-01-15") }, []],
    [{ asOf: null, yellowLag: 10, redLag: 10 }, []],
  ])("%j is wrong in %j", (settings, codes) => {
    expect(settingProblems(settings, 2022).map(({ code }) => code)).toEqual(codes);
  });
});

describe("confirming targets", () => {
  test("the phrase stands in the content where it is said to", async () => {
    const { ledger } = await openLedger(await fresh());
    const { statuses } = judgeLedger(ledger, { today: AS_OF });
    const items = unconfirmedTargets(ledger, statuses);
    expect(items.length).toBeGreaterThan(0);
    for (const { content, phrase, target: record } of items)
      expect(phrase && content.slice(phrase.start, phrase.end)).toBe(record.text);
  });

  test("a correction is written with 确认 = 是, and nothing is held against it", async () => {
    const workbook = await fresh();
    const { ledger } = await openLedger(workbook);
    const [item] = unconfirmedTargets(ledger, judgeLedger(ledger, { today: AS_OF }).statuses);
    const id = item?.target.id ?? "";
    const correction = {
      relation: "range",
      value: 3,
      valueMax: 5,
      unit: "次",
      due: date("2022-10-31"),
    } as const;
    expect(await confirmTargets(workbook, ledger, [{ id, correction }])).toBe(1);
    const after = (await openLedger(workbook)).ledger;
    expect(after.records.targets.find((record) => record.id === id)).toMatchObject({
      ...correction,
      confirmed: true,
      basis: "stated",
    });
    expect(after.findings).toEqual([]);
  });

  test("what is declined is not judged, and 是 brings it back", async () => {
    const workbook = await fresh();
    const { ledger } = await openLedger(workbook);
    const { statuses } = judgeLedger(ledger, { today: AS_OF });
    const options = { today: AS_OF, wording: wordingOf("zh-CN") };
    await checkTargets(workbook, options);
    const [item, ...others] = unconfirmedTargets(ledger, statuses);
    const id = item?.target.id ?? "";
    expect(await confirmTargets(workbook, ledger, [{ id, declined: true }])).toBe(1);
    const checked = await checkTargets(workbook, options);
    expect(checked.statuses).toHaveLength(statuses.length - 1);
    expect(checked.findings.filter(({ targetId }) => targetId === id)).toEqual([]);
    const after = (await openLedger(workbook)).ledger;
    const row = after.targets?.match.rowOf.get(id);
    const own = ["confirmed", "expected", "status", "explanation"] as const;
    expect(own.map((column) => row?.cell(column))).toEqual(["否", null, null, null]);
    expect(after.findings).toEqual([]);
    expect(unconfirmedTargets(after, checked.statuses)).toHaveLength(others.length);

    await typeInto(workbook, [{ ...target(id, "confirmed"), content: "是" }]);
    const again = judgeLedger((await openLedger(workbook)).ledger, { today: AS_OF });
    expect(again.statuses.find((standing) => standing.id === id)?.status).toBe("未报");
  });

  test("a row that says something else by now is left alone", async () => {
    const workbook = await fresh();
    const { ledger } = await openLedger(workbook);
    const [item] = unconfirmedTargets(ledger, judgeLedger(ledger, { today: AS_OF }).statuses);
    const id = item?.target.id ?? "";
    await typeInto(workbook, [{ ...target(id, "value"), content: 77 }]);
    await expect(confirmTargets(workbook, ledger, [{ id }])).rejects.toMatchObject({
      code: "CHANGED_MEANWHILE",
    });
  });

  test.each([
    [{ value: NaN }, ["VALUE"]],
    [{ relation: "range", valueMax: null }, ["RANGE"]],
    [{ relation: "range", valueMax: 1 }, ["RANGE"]],
    [{ unit: " " }, ["UNIT"]],
    [{}, []],
  ] as const)("%j is wrong in %j", (part, problems) => {
    const whole = { relation: ">=", value: 8, valueMax: null, unit: "家", due: date("2022-12-31") };
    expect(correctionProblems({ ...whole, ...part } as never)).toEqual(problems);
  });
});

describe("values from narratives", () => {
  const NARRATIVE = "截至9月底，已创建省级普惠托育机构5家。";
  const filled = async (current: string | number | null) => {
    const workbook = await fresh();
    const { ledger } = await openLedger(workbook);
    const record = ledger.records.targets.find(({ indicator }) =>
      indicator.includes("普惠托育机构"),
    );
    const { id = "", projectNo = 0 } = record ?? {};
    await typeInto(workbook, [
      { ...list(projectNo, "narrative"), content: NARRATIVE },
      ...(current === null ? [] : [{ ...target(id, "current"), content: current }]),
    ]);
    return { workbook, id };
  };

  test("an empty cell gets a proposal with the words it came from; accepting writes it", async () => {
    const { workbook, id } = await filled(null);
    const { ledger, proposals: found } = await proposals(workbook);
    const proposal = found.find((each) => each.target.id === id);
    expect(proposal).toMatchObject({ value: 5, differs: false, narrative: NARRATIVE });
    expect(NARRATIVE.slice(proposal?.span.start, proposal?.span.end)).toContain("5家");
    expect(await acceptProposals(workbook, ledger, proposal ? [proposal] : [])).toBe(1);
    const after = await proposals(workbook);
    expect(after.ledger.records.targets.find((each) => each.id === id)?.current?.value).toBe(5);
    expect(after.proposals.filter((each) => each.target.id === id)).toEqual([]);
  });

  test("a cell that says the same gets none, and one that says something else gets one", async () => {
    const same = await filled(5);
    expect((await proposals(same.workbook)).proposals).toEqual([]);
    const other = await filled(7);
    const { proposals: found } = await proposals(other.workbook);
    expect(found.map(({ value, differs, seen }) => ({ value, differs, seen }))).toEqual([
      { value: 5, differs: true, seen: 7 },
    ]);
  });

  test("a cell that was filled in meanwhile is left alone", async () => {
    const { workbook, id } = await filled(null);
    const { ledger, proposals: found } = await proposals(workbook);
    await typeInto(workbook, [{ ...target(id, "current"), content: 6 }]);
    await expect(acceptProposals(workbook, ledger, found)).rejects.toMatchObject({
      code: "CHANGED_MEANWHILE",
    });
  });
});

describe("a write that is held back", () => {
  const write = (workbook: XlsxWorkbook) =>
    holdBack(workbook, async (held) => {
      await held.read({ sheets: ["清单"] });
      await held.write({ blocks: [{ sheet: "清单", row: 4, column: 8, values: [["甲"]] }] });
      return "done";
    });
  const cell = async (workbook: XlsxWorkbook) =>
    (await workbook.read({ sheets: ["清单"] })).sheets[0]?.cells[4]?.[8] ?? null;

  test("is written when a person agrees, not before", async () => {
    const workbook = await fresh();
    const { result, cells, commit } = await write(workbook);
    expect([result, cells, await cell(workbook)]).toEqual(["done", 1, null]);
    await commit();
    expect(await cell(workbook)).toBe("甲");
  });

  test("is refused where the cell was filled in meanwhile", async () => {
    const workbook = await fresh();
    const { commit } = await write(workbook);
    await workbook.write({ blocks: [{ sheet: "清单", row: 4, column: 8, values: [["乙"]] }] });
    await expect(commit()).rejects.toMatchObject({ code: "CHANGED_MEANWHILE" });
    expect(await cell(workbook)).toBe("乙");
  });
});
