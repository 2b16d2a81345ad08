import { readGold } from "../gold/goldItem";
import { predict } from "../gold/predict";
import { scorePromises } from "../gold/scorePromises";

describe.each(["dev", "blind"])("the %s half of the hand labels of other cities", (half) => {
  const score = scorePromises(readGold(`heldout/${half}.jsonl`), predict);

  it("is found: F1 at least 0.95", () => {
    expect(score.f1).toBeGreaterThanOrEqual(0.95);
  });

  it("is found whole: every target right in at least 85 % of the items", () => {
    expect(score.exactShare).toBeGreaterThanOrEqual(0.85);
  });

  it("is compared the right way: relation at least 0.97", () => {
    expect(score.relation).toBeGreaterThanOrEqual(0.97);
  });

  it("is due on the right day: deadlines at least 0.95", () => {
    expect(score.deadlines).toBeGreaterThanOrEqual(0.95);
  });
});
