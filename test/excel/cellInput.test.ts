import { cellInput } from "../../src/excel/write/cellInput";
import { leastProcessorTime } from "../processorTime";

describe("text that Excel would take for something else is marked as text", () => {
  it.each([
    "=1+1",
    '=HYPERLINK("http://x","y")',
    "+86 519",
    "-",
    "- 完成选址",
    "@SUM(A1)",
    "＝1+1",
    "  =1+1",
    "\t=1",
    "'quoted",
    "#N/A",
    "1.3",
    "001",
    "3-4",
    "1/2",
    "85%",
    "８",
    "1e5",
    "2022-06-30",
    "2022年6月30日",
    "二〇二二年六月",
    "12:30",
    "5 Mar",
    "TRUE",
    "false",
    "¥5",
  ])("%j", (text) => {
    expect(cellInput(text)).toBe(`'${text}`);
  });
});

describe("everything else is typed as it is", () => {
  it.each([
    "清单",
    "创建省级普惠托育机构10家",
    "单位：亿元",
    "8家",
    "相关辖市（区）",
    "ABC",
    "",
    "6月底前",
  ])("text %j", (text) => {
    expect(cellInput(text)).toBe(text);
  });

  it.each([
    [null, ""],
    [0.082, 0.082],
    [true, true],
    [{ formula: "=SUM(A1:A2)", result: 3 }, "=SUM(A1:A2)"],
  ])("%j", (content, input) => {
    expect(cellInput(content)).toBe(input);
  });
});

it("looks at a long text once", () => {
  const text = `${"1".repeat(30_000)}的`;
  expect(cellInput(text)).toBe(text);
  expect(leastProcessorTime(8, 50, () => void cellInput(text))).toBeLessThan(50);
});
