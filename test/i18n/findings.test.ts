import { FINDING_MESSAGES, findingSentence } from "../../src/i18n/findings";
import { LOCALES, type Locale } from "../../src/i18n/locale";
import { FINDING_CODES, type Finding, type FindingCode } from "../../src/progress/finding";

const sentence = (
  code: FindingCode,
  data: Finding["data"],
  more: Partial<Finding> = {},
  locale: Locale = "zh-CN",
): string => {
  const place = { sheet: "清单", cell: "C5" };
  return findingSentence({ code, severity: FINDING_CODES[code], place, data, ...more }, locale);
};

const variants = (locale: Locale, code: FindingCode): readonly [string, string][] => {
  const messages = FINDING_MESSAGES[locale][code];
  return typeof messages === "string" ? [["", messages]] : Object.entries(messages);
};
const names = (template: string): readonly string[] =>
  [...new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name))].sort();

test.each(Object.keys(FINDING_CODES) as FindingCode[])(
  "%s says the same in both languages, with the same data",
  (code) => {
    const [chinese, english] = LOCALES.map((locale) => variants(locale, code));
    expect(english?.map(([name]) => name)).toEqual(chinese?.map(([name]) => name));
    chinese?.forEach(([, template], at) => {
      expect(names(english?.[at]?.[1] ?? "")).toEqual(names(template));
    });
  },
);

test.each<[string, string]>([
  [
    sentence(
      "NOT_A_NUMBER",
      { indicator: "创建托育机构", text: "8家", unit: "家" },
      { suggestion: 8 },
    ),
    "“创建托育机构”填的是“8家”，不是数字。请只填数，单位“家”不用写；建议填 8。",
  ],
  [
    sentence("NOT_A_NUMBER", { indicator: "创建托育机构", text: "见附件", unit: "" }),
    "“创建托育机构”填的是“见附件”，不是数字。请只填数。",
  ],
  [
    sentence(
      "SCALE_JUMP",
      {
        case: "small",
        indicator: "新增学位",
        target: 33000,
        unit: "个",
        value: 3.3,
        factor: 10000,
      },
      { suggestion: 33000 },
    ),
    "“新增学位”目标是 33000个，填的 3.3 相差约 10000 倍，像是少写了万、亿或百分数的位数。请按“个”填；建议填 33000。",
  ],
  [
    sentence("PLAN_EDITED", { column: "当年投资", was: "61.2", now: "16.2" }, { projectNo: 5 }),
    "“清单”表第 5 项的“当年投资”与下发的不一致：下发为“61.2”，现为“16.2”。下发的内容不能改，请恢复为下发内容。",
  ],
  [
    sentence("SHEET_MISSING", { case: "renamed", sheet: "指标", now: "指标(2)" }),
    "工作表“指标”被改名为“指标(2)”，仍可核对。请改回“指标”。",
  ],
  [
    sentence("ROW_DUPLICATED", { title: "增加教育资源", first: "A9" }, { projectNo: 5 }, "en-US"),
    "The row of project 5 “增加教育资源” stands more than once (see A9); this one is not read. Keep only one.",
  ],
])("%s", (told, expected) => {
  expect(told).toBe(expected);
});

test("long and broken texts from cells are clipped to one line", () => {
  const told = sentence("ROW_ADDED", { title: `第一行\n${"长".repeat(500)}` });
  expect(told).toContain("第一行 长长");
  expect(told.length).toBeLessThan(100);
});

test("text from a cell is never taken for a part of the template", () => {
  const text = "{indicator}[[{text}]]$&";
  expect(sentence("NOT_A_NUMBER", { indicator: "甲", text, unit: "个" })).toContain(`“${text}”`);
});
