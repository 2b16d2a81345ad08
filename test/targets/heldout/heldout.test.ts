import { readPromises } from "../../../src/targets/readPromises";
import { readGold } from "../gold/goldItem";
import { predict } from "../gold/predict";
import { scorePromises } from "../gold/scorePromises";

describe.each(["dev", "blind", "fresh-a", "fresh-b"])("the %s labels of other cities", (set) => {
  const score = scorePromises(readGold(`heldout/${set}.jsonl`), predict);

  it("are found: F1 at least 0.97", () => {
    expect(score.f1).toBeGreaterThanOrEqual(0.97);
  });

  it("are found whole: every target right in at least 90 % of the items", () => {
    expect(score.exactShare).toBeGreaterThanOrEqual(0.9);
  });

  it("are compared the right way: relation at least 0.97", () => {
    expect(score.relation).toBeGreaterThanOrEqual(0.97);
  });

  it("are due on the right day: deadlines at least 0.95", () => {
    expect(score.deadlines).toBeGreaterThanOrEqual(0.95);
  });
});

describe("texts that promise no number", () => {
  it.each(readGold("heldout/negatives.jsonl"))("$text", ({ text, planYear = 2022 }) => {
    const promised = readPromises(text, { planYear }).targets.filter(({ attribute }) => !attribute);
    expect(promised).toEqual([]);
  });
});
