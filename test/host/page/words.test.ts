import { wordsFor } from "../../../src/host/page/words/words";

test.each([
  [
    "zh-CN",
    "NOT_A_WORKBOOK",
    "无法打开 甲.txt：它不是工作簿。请选择 .xlsx、.xlsm、.xls、.xlsb 或 .ods 文件。",
  ],
  ["zh-CN", "ENCRYPTED", "无法打开 甲.txt：它设有打开密码。请在 Excel 中取消密码后再打开。"],
  ["zh-CN", "DAMAGED", "无法打开 甲.txt：文件已损坏或不完整。请用 Excel 修复并另存后再打开。"],
  ["zh-CN", "TOO_LARGE", "无法打开 甲.txt：文件超过 50 MB。请删去不需要的内容后再打开。"],
  [
    "en-US",
    "NOT_A_WORKBOOK",
    "Cannot open 甲.txt: it is not a workbook. Choose an .xlsx, .xlsm, .xls, .xlsb or .ods file.",
  ],
  [
    "en-US",
    "ENCRYPTED",
    "Cannot open 甲.txt: it has a password. Take the password away in Excel, then open it again.",
  ],
  [
    "en-US",
    "DAMAGED",
    "Cannot open 甲.txt: it is damaged or incomplete. Repair it in Excel, save it, then open it again.",
  ],
  [
    "en-US",
    "TOO_LARGE",
    "Cannot open 甲.txt: it is larger than 50 MB. Take out what is not needed, then open it again.",
  ],
] as const)("%s: a file is refused as %s", (locale, problem, sentence) => {
  expect(wordsFor(locale).cannotOpen("甲.txt", problem)).toBe(sentence);
});
