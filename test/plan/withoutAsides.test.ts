import { withoutAsides } from "../../src/plan/outline/withoutAsides";

test.each([
  ["县水利局牵头，县林业局配合", "县水利局牵头，县林业局配合", ""],
  ["县水利局牵头，县林业局配合；投资420万元", "县水利局牵头，县林业局配合", ""],
  ["总投资约1.5亿元；县水利局牵头", "县水利局牵头", ""],
  ["县水利局牵头，10月底前完成，计划投入80万元", "县水利局牵头", "10月底前完成"],
  ["投资420万元", "投资420万元", ""],
  ["县水利局，投资促进局", "县水利局，投资促进局", ""],
])("%s", (part, text, deadline) => {
  expect(withoutAsides(part)).toEqual({ text, deadline });
});
