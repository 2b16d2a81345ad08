import { readInvestment } from "../../src/plan/cells/readInvestment";
import type { MoneyUnit } from "../../src/plan/plan";

const AMOUNTS: readonly [string, MoneyUnit, string][] = [
  ["61.2", "亿元", "61.2"],
  ["0.082", "亿元", "0.082"],
  ["1.20", "亿元", "1.2"],
  ["0", "万元", "0"],
  ["1,200.5", "万元", "1200.5"],
  ["１，２００．５", "万元", "1200.5"],
  ["1 200", "万元", "1200"],
  ["1.2亿元", "亿元", "1.2"],
  ["1.2亿元", "万元", "12000"],
  ["500万元", "亿元", "0.05"],
  ["500万", "万元", "500"],
  ["3千万元", "万元", "3000"],
  ["123元", "亿元", "0.00000123"],
  ["约3亿元", "亿元", "3"],
  ["3.5（其中市级1.2）", "亿元", "3.5"],
  ["￥100", "万元", "100"],
  ["三十万元", "万元", "30"],
  ["一亿二千万元", "万元", "12000"],
  ["五百元整", "元", "500"],
  ["总投资约1.2亿元", "亿元", "1.2"],
  ["计划投资：300万元", "万元", "300"],
  ["300万元，由县级财政承担", "万元", "300"],
  ["县级财政安排300万元", "万元", "300"],
  ["社会投资80万元。", "万元", "80"],
  ["0.9亿元，其中2031年0.3亿元", "亿元", "0.3"],
];

test.each(AMOUNTS)("%s in a list in %s is %s", (text, unit, value) => {
  expect(readInvestment(text, unit)).toEqual({ kind: "amount", value, text });
});

test.each(["", "  ", "\n"])("%j is blank", (text) => {
  expect(readInvestment(text, "亿元")).toEqual({ kind: "blank", text: "" });
});

test.each(["/", "／", "\\", "—", "——", "－", "-", "–", "无"])("%s is a stroke", (text) => {
  expect(readInvestment(text, "亿元")).toEqual({ kind: "stroke", text });
});

test.each([
  "待定",
  "1.2-1.5",
  "1.2+0.3",
  "-5",
  "85%",
  "#REF!",
  "见附件",
  "1.2.3",
  "3亿5千万",
  "1,20",
  "县级80万元，乡镇20万元",
  "300，待核",
  "财政每人补助500元",
  "财政补助标准1200元",
  "县级财政安排80万元，其余自筹",
])("%s is not one amount", (text) => {
  expect(readInvestment(text, "亿元")).toEqual({ kind: "unreadable", text });
});
