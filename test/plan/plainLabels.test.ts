import { plainLabels } from "../../src/plan/text/plainLabels";

test.each([
  ["【牵头单位】水利局", "牵头单位：水利局"],
  ["[责任单位]：水利局", "责任单位：水利局"],
  ["【 计划投资 】80万元", "计划投资：80万元"],
  ["〖建设内容〗修渠", "建设内容：修渠"],
  ["【教育方面】", "【教育方面】"],
  ["【重点项目】", "【重点项目】"],
  ["【水利局】", "【水利局】"],
])("%s → %s", (text, plain) => {
  expect(plainLabels(text)).toBe(plain);
});
