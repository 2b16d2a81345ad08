import { LOCALES } from "../../src/i18n/locale";
import { planErrorSentence } from "../../src/i18n/planErrors";
import { planErrorsZhCN } from "../../src/i18n/planErrors.zh-CN";
import { planWarningSentence } from "../../src/i18n/planWarnings";
import { planWarningsZhCN } from "../../src/i18n/planWarnings.zh-CN";
import type { PlanErrorCode } from "../../src/plan/planError";
import type { PlanWarningCode } from "../../src/plan/plan";

const warningCodes = Object.keys(planWarningsZhCN.sentences) as PlanWarningCode[];
const errorCodes = Object.keys(planErrorsZhCN) as PlanErrorCode[];

describe.each(LOCALES)("in %s", (locale) => {
  test.each(warningCodes)("%s has a sentence without gaps or marks", (code) => {
    const sentence = planWarningSentence({ code, row: 7, data: {} }, locale);
    expect(sentence).toMatch(/[。.]$/);
    expect(sentence).not.toMatch(/[{}[\]]/);
  });

  test.each(errorCodes)("%s names the file", (code) => {
    const sentence = planErrorSentence({ code, data: { file: "清单.xlsx" } }, locale);
    expect(sentence).toContain("“清单.xlsx”");
    expect(sentence).not.toMatch(/[{}[\]]/);
  });
});

test("a warning names project, money and source row", () => {
  const data = { no: 31, title: "促进体医融合", investment: "0.07" };
  expect(planWarningSentence({ code: "LEAD_MISSING", row: 276, data }, "zh-CN")).toBe(
    "序号 31（促进体医融合）没有牵头单位，当年投资为 0.07（来源第 276 行）。请补填，否则无法按单位汇总。",
  );
});

test.each([
  [{ no: 3, first: 5 }, "第 9 行的序号 3 与第 5 行重复"],
  [
    { no: 3, first: 5, sheet: "水利局", firstSheet: "林业局" },
    "工作表“水利局”第 9 行的序号 3 与工作表“林业局”第 5 行重复",
  ],
  [{ no: 3, first: 5, at: "I", firstAt: "E" }, "第 I 列的序号 3 与第 E 列重复"],
])("a place is a row, of a sheet, or a column: %j", (data, begin) => {
  const sentence = planWarningSentence({ code: "NO_DUPLICATED", row: 9, data }, "zh-CN");
  expect(sentence).toMatch(new RegExp(`^${begin}。`));
});

test("a missing column is called as the list calls it", () => {
  expect(
    planWarningSentence({ code: "COLUMN_MISSING", row: 0, data: { column: "leads" } }, "zh-CN"),
  ).toBe("清单没有“牵头单位”这一列，已按空白载入。如原表有此列，请指定是哪一列，或核对表头用语。");
});

test("sizes are said in megabytes", () => {
  const data = { file: "a.xlsx", unpacked: 600 * 1024 * 1024, limit: 512 * 1024 * 1024 };
  expect(planErrorSentence({ code: "ARCHIVE_TOO_LARGE", data }, "zh-CN")).toContain(
    "（约 600 MB，上限 512 MB）",
  );
});
