import type { Relation } from "../target";

/** A word that turns a number into a bound or an estimate. */
export interface Comparator {
  readonly word: string;
  readonly relation: Relation;
}

const all = (relation: Relation, words: string): Comparator[] =>
  words.split(" ").map((word) => ({ word, relation }));

const longestFirst = (comparators: Comparator[]): readonly Comparator[] =>
  comparators.sort((one, other) => other.word.length - one.word.length);

/** Words that stand right before the number, the longest first. */
export const BEFORE: readonly Comparator[] = longestFirst([
  ...all(
    ">=",
    "不少于 不低于 不小于 不得少于 不得低于 不下于 不短于 至少 最少 超 超过 超出 突破 大于 高于 多于 逾 破 ≥ > 起码",
  ),
  ...all(
    "<=",
    "不超过 不高于 不大于 不多于 不得超过 不得高于 不突破 低于 小于 少于 至多 最多 ≤ < 控制在 控制到 压缩在 限制在",
  ),
  ...all("~", "约 大约 约为 近 将近 接近 约达 大致 预计 ≈ 上"),
]);

/** Words that stand right after the unit, the longest first. */
export const AFTER: readonly Comparator[] = longestFirst([
  ...all(">=", "以上 及以上 之上 （含）以上 (含)以上 （含以上） +"),
  ...all("<=", "以内 以下 之内 之下 及以下 内 （含）以下 （含）以内"),
  ...all("~", "左右 上下"),
]);

/** Comparators that may stand some words away from their number: 控制在住院总费用10%. */
export const FAR_BEFORE: readonly Comparator[] = longestFirst([
  ...all(">=", "不少于 不低于 不得少于 不得低于 至少"),
  ...all("<=", "不超过 不高于 不得超过 不得高于 控制在"),
]);

/** Words whose last character only looks like a comparator: 节约10亿元, 附近3个, 农超2家. */
export const FALSE_BEFORE: Readonly<Record<string, string>> = {
  约: "节预签公集履契合违邀条制特婚续租新",
  近: "附最邻就临靠亲远相",
  超: "农商赶英反",
  上: "以线网上之路街墙手会岸海身向地年晚马早楼车加天船在水版市合考",
  破: "爆打侦",
  高于: "",
};

/** Words between a comparator and its number that do not part them: 超过了300个. */
export const LINKS = ["达到", "了", "到", "达", "至", "为", "在", "总数", "共", "："] as const;
