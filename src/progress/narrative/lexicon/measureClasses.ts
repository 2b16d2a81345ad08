/** Measure words of people and of happenings; all other count words are of things. */
const PEOPLE = new Set("人 名 位 人口".split(" "));
const HAPPENINGS = new Set(
  "次 场 场次 期 轮 轮次 批 批次 班次 节 堂 课次 人次 户次 件次 例次 届".split(" "),
);
/** Words that count either people or cases. */
const CASES = new Set("例 个 对 户 起 件".split(" "));

/** Whether one count word may stand for the other: 座 for 处, but not 期 for 台. */
export function mayReplace(one: string, other: string): boolean {
  if (CASES.has(one) || CASES.has(other)) return !HAPPENINGS.has(one) && !HAPPENINGS.has(other);
  return PEOPLE.has(one) === PEOPLE.has(other) && HAPPENINGS.has(one) === HAPPENINGS.has(other);
}
