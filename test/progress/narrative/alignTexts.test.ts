import { alignTexts } from "../../../src/progress/narrative/alignTexts";
import blind from "./corpus/blind.json";
import dev from "./corpus/dev.json";

/** Plan and progress texts in the manner of other cities, with the value each target has reached. */
interface Item {
  readonly id: string;
  readonly planYear: number;
  readonly targetText: string;
  readonly progressText: string;
  readonly expected: readonly { target: number; unit: string; actual: number | null }[];
}

interface Score {
  readonly right: number;
  readonly wrong: number;
  /** `id: target unit: read, not expected` of every wrong number. */
  readonly errors: readonly string[];
}

const close = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.abs(other);

/** Shares of targets with the expected answer, and of targets with a number that is not it. */
function score(items: readonly Item[]): Score {
  const errors: string[] = [];
  let total = 0;
  let right = 0;
  for (const { id, planYear, targetText, progressText, expected } of items) {
    const pairs = [...alignTexts(targetText, progressText, planYear).pairs];
    for (const { target, unit, actual } of expected) {
      total++;
      const at = pairs.findIndex((pair) => close(pair.target, target) && pair.unit === unit);
      const read = at < 0 ? null : (pairs.splice(at, 1)[0]?.actual ?? null);
      if (read === actual || (read !== null && actual !== null && close(read, actual))) right++;
      else if (read !== null) errors.push(`${id}: ${target}${unit}: ${read}, not ${actual}`);
    }
  }
  return { right: right / total, wrong: errors.length / total, errors };
}

test.each([
  ["dev", dev, 0.97, 0.01],
  ["blind", blind, 0.9, 0.02],
] as const)(
  "on the %s half most answers are right and hardly a number is wrong",
  (_, items, most, few) => {
    const { right, wrong, errors } = score(items);
    expect(right).toBeGreaterThanOrEqual(most);
    expect({ wrong: wrong <= few, errors }).toMatchObject({ wrong: true });
  },
);

test("a pair gives indicator, relation, target, unit, actual and whether it is met", () => {
  const plan = "新增公共停车泊位1.2万个以上，城镇登记失业率控制在4%以内。";
  const progress = "截至10月底，新增公共停车泊位11360个；城镇登记失业率3.1%。";
  expect(alignTexts(plan, progress, 2023)).toEqual({
    pairs: [
      {
        indicator: "新增公共停车泊位",
        relation: ">=",
        target: 12000,
        unit: "个",
        actual: 11360,
        met: false,
      },
      {
        indicator: "城镇登记失业率",
        relation: "<=",
        target: 4,
        unit: "%",
        actual: 3.1,
        met: true,
      },
    ],
  });
});

test("attributes of a building are no pairs", () => {
  const { pairs } = alignTexts("总建筑面积3600㎡，新增床位60张。", "新增床位58张。", 2023);
  expect(pairs.map(({ target, actual }) => [target, actual])).toEqual([[60, 58]]);
});
