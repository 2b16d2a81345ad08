import { readFunds } from "../../src/plan/cells/readFunds";
import { processorTime } from "../processorTime";

test.each<[string, string, string | null]>([
  ["中央600；省级200；自筹40.5", "840.5", null],
  ["省级补助1,880，县级配套440", "2320", null],
  ["中央财政资金：120万元\n企业自筹：80万元", "200", "万元"],
  ["专项债券1.2亿元、银行贷款0.3亿元", "1.5", "亿元"],
  ["县级300", "300", null],
])("%j → %s %s", (text, sum, unit) => {
  const read = readFunds(text);
  expect([read?.value.toFixed(), read?.unit]).toEqual([sum, unit]);
});

test("a cell that is nearly one is refused at once", () => {
  const took = processorTime(() => {
    for (const part of ["及以上", "（）", "补助资金", "债券债"])
      expect(readFunds(`中央${part.repeat(40)}`)).toBeNull();
  });
  expect(took).toBeLessThan(200);
});

test.each([
  "总投资1000万元，其中财政800万元",
  "中央600；省级待定",
  "中央120万元；省级0.8亿元",
  "县水利局300",
  "600",
  "中央",
  "新建学校3所，省级2所",
  "",
])("%j is no sum of sources", (text) => {
  expect(readFunds(text)).toBeNull();
});
