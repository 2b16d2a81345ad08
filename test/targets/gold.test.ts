import { readPromises } from "../../src/targets/readPromises";
import { readGold } from "./gold/goldItem";
import { predict } from "./gold/predict";
import { scorePromises } from "./gold/scorePromises";

describe("the hand labels of the 60 projects", () => {
  const gold = readGold("gold/seed.jsonl");
  const score = scorePromises(gold, predict);

  it("are found: F1 at least 0.99", () => {
    expect(score.mistakes).toEqual([]);
    expect(score.f1).toBeGreaterThanOrEqual(0.99);
  });

  it("are compared the right way: relation at least 0.99", () => {
    expect(score.relation).toBeGreaterThanOrEqual(0.99);
  });

  it("are due on the right day: deadlines at least 0.95", () => {
    expect(score.deadlines).toBeGreaterThanOrEqual(0.95);
  });

  it.each(gold.map(({ id, text }) => [id, text]))(
    "%s: every span stands at its offsets",
    (_id, text) => {
      const { targets, milestones } = readPromises(text, { planYear: 2022 });
      for (const { span } of [...targets, ...milestones]) {
        expect(text.slice(span.start, span.end)).toBe(span.text);
      }
    },
  );
});

describe("the scorer", () => {
  const item = {
    id: "x",
    text: "新建公园5个，占地30亩",
    targets: [{ span: "新建公园5个", relation: "=", value: 5, unit: "个" }],
    dated: [],
  };

  it.each([
    ["nothing predicted", [], 0],
    ["the wrong value", [{ span: "新建公园5个", relation: "=", value: 6, unit: "个" }], 0],
    ["the right value elsewhere", [{ span: "占地30亩", relation: "=", value: 5, unit: "个" }], 0],
    ["the label", item.targets, 1],
  ])("gives %s its F1", (_name, targets, f1) => {
    expect(scorePromises([item], () => ({ targets, milestones: [] })).f1).toBe(f1);
  });
});
