import { OFFICE_ERROR_CODES } from "../../src/app/officeError";
import { officeErrorText } from "../../src/i18n/officeErrors";

const data = { operation: "write", touched: false } as const;

describe.each(["zh-CN", "en-US"] as const)("refusals of Excel in %s", (locale) => {
  it.each(OFFICE_ERROR_CODES)("%s says what is wrong and what to do", (code) => {
    const { title, message, action } = officeErrorText({ code, data }, locale);
    for (const text of [title, message, action]) {
      expect(text).not.toMatch(/[{}]|undefined|Exception/);
      expect(text.length).toBeGreaterThanOrEqual(4);
    }
    expect(message.length + action.length).toBeLessThan(320);
    const chinese = /\p{Script=Han}/u;
    if (locale === "zh-CN") expect(title).toMatch(chinese);
    else expect(title).not.toMatch(chinese);
  });

  it("has a title of its own for every code", () => {
    const titles = OFFICE_ERROR_CODES.map((code) => officeErrorText({ code, data }, locale).title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

it("says whether anything was written, where that matters", () => {
  const code = "InvalidOperationInCellEditMode";
  const message = (operation: "write" | "read", touched: boolean): string =>
    officeErrorText({ code, data: { operation, touched } }, "zh-CN").message;
  expect(message("write", false)).toMatch(/没有写入任何内容。$/);
  expect(message("write", true)).toMatch(/可按 Ctrl\+Z 撤销，再重试。$/);
  expect(message("read", false)).toBe("Excel 里有单元格还在编辑，暂时不能读取工作簿。");
});
