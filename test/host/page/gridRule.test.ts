import type { ConditionalRule } from "hucre";
import { gridRule } from "../../../src/host/page/draw/gridRule";

const rule = (more: Partial<ConditionalRule>): ConditionalRule => ({
  type: "expression",
  priority: 1,
  range: "B3:B9",
  ...more,
});
const draw = (more: Partial<ConditionalRule>) => gridRule(rule(more), "B3");

test.each<[string, Partial<ConditionalRule>, Record<string, unknown>]>([
  [
    "a comparison with a number",
    { type: "cellIs", operator: "greaterThan", formula: "5" },
    { subType: "number", operator: "greaterThan", value: 5 },
  ],
  [
    "between two numbers",
    { type: "cellIs", operator: "between", formula: ["1", "2"] },
    { subType: "number", operator: "between", value: [1, 2] },
  ],
  [
    "a comparison with a text: a formula about the first cell",
    { type: "cellIs", operator: "equal", formula: '"超期"' },
    { subType: "formula", value: '=B3="超期"' },
  ],
  [
    "outside two references",
    { type: "cellIs", operator: "notBetween", formula: ["$D$1", "$D$2"] },
    { subType: "formula", value: "=NOT(AND(B3>=$D$1,B3<=$D$2))" },
  ],
  ["a formula", { formula: "$B3>3" }, { subType: "formula", value: "=$B3>3" }],
  [
    "words inside",
    { type: "containsText", text: "滞后" },
    { subType: "text", operator: "containsText", value: "滞后" },
  ],
  ["blanks", { type: "containsBlanks" }, { subType: "text", operator: "containsBlanks" }],
  ["what comes twice", { type: "duplicateValues" }, { subType: "duplicateValues" }],
])("%s", (_what, more, expected) => {
  expect(draw(more)).toMatchObject({ type: "highlightCell", ...expected });
});

test("what it looks like", () => {
  const style: ConditionalRule["style"] = {
    font: { bold: true, color: { rgb: "FF9C0006" } },
    fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FFC7CE" } },
  };
  expect(draw({ formula: "TRUE", style })).toMatchObject({
    style: { bl: 1, cl: { rgb: "#9C0006" }, bg: { rgb: "#FFC7CE" } },
  });
});

test("a bar between the least and the most", () => {
  const dataBar: ConditionalRule["dataBar"] = {
    cfvo: [{ type: "min" }, { type: "num", value: "10" }],
    color: "FF638EC6",
  };
  expect(draw({ type: "dataBar", dataBar })).toMatchObject({
    type: "dataBar",
    config: { min: { type: "min" }, max: { type: "num", value: 10 }, positiveColor: "#638EC6" },
  });
});

test("what the grid cannot draw is not drawn", () => {
  expect(draw({ type: "dataBar" })).toBeUndefined();
  expect(draw({ type: "iconSet" })).toBeUndefined();
});
