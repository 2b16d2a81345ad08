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

test.each<[string, string, (number | null)[]]>([
  // The target told again with what is done of it answers no other target.
  [
    "改造公路150公里；实施安防工程260公里。",
    "公路已铺设路面；260公里安防工程，现已完成291公里。",
    [null, 291],
  ],
  // Parts that borrow the name of their whole do not stand in for it.
  [
    "新增公交线路6条，优化公交线路30条。",
    "现已新增15条，其中市本级12条；优化公交线路31条，其中市本级24条、城东3条。",
    [null, 31],
  ],
  // What is many times the target is the stock of all years.
  [
    "解决40万人的饮水安全问题。",
    "上半年解决了46.2万人的饮水安全问题。累计解决了398万人的饮水安全问题，占总计划的99%。",
    [462000],
  ],
  [
    "新增800个撤并村通公路。",
    "新解决860个撤并村通公路。累计解决2190个撤并村通公路，占总计划的98%。",
    [860],
  ],
  // 控制在 tells a value and no place.
  ["城镇登记失业率控制在4%以内。", "城镇登记失业率控制在3.4%，比年目标4%低0.6个百分点。", [3.4]],
  // A promise of how many are served is answered by how many were.
  ["为1.8万名职工开展技能培训。", "技能培训惠及职工1.93万人。", [19300]],
  ["完成适老化改造800户。", "800户适老化改造已完成715户，正在施工85户。", [715]],
  ["改造中小学运动场26片。", "运动场改造：暑期完成19片，剩余7片寒假实施。", [19]],
  ["送戏下乡140场。", "送戏进村152场次，观众9万人次。", [152]],
])("%s: %s", (plan, progress, actuals) => {
  const { pairs } = alignTexts(plan, progress, 2024);
  expect(pairs.map(({ actual }) => actual)).toEqual(actuals);
});
