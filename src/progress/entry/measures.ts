/**
 * Units of measure that convert into one another: the factor leads to the family's base unit.
 * Units are written as `foldText` leaves them (㎡ is 平方米), and compare in any case of letters. What is
 * not here converts into nothing.
 */
export const MEASURE_FAMILIES: readonly Readonly<Record<string, number>>[] = [
  {
    元: 1,
    千元: 1e3,
    万: 1e4,
    万元: 1e4,
    百万元: 1e6,
    千万元: 1e7,
    亿: 1e8,
    亿元: 1e8,
    万亿: 1e12,
    万亿元: 1e12,
  },
  { 美元: 1, 万美元: 1e4, 亿美元: 1e8 },
  { 米: 1, m: 1, 延米: 1, 里: 500, 公里: 1e3, 千米: 1e3, km: 1e3 },
  {
    平方米: 1,
    平方: 1,
    平米: 1,
    平: 1,
    亩: 2000 / 3,
    公顷: 1e4,
    平方公里: 1e6,
    平方千米: 1e6,
  },
  { 秒: 1, 分: 60, 分钟: 60, 小时: 3600, 个小时: 3600, 天: 86_400, 日: 86_400 },
  { "微克/立方米": 1, "μg/立方米": 1, "ug/立方米": 1, "毫克/立方米": 1e3, "mg/立方米": 1e3 },
  { 克: 1, 斤: 500, 市斤: 500, 公斤: 1e3, 千克: 1e3, kg: 1e3, 吨: 1e6, t: 1e6 },
  { 瓦: 1, 千瓦: 1e3, kW: 1e3, 兆瓦: 1e6, MW: 1e6, 吉瓦: 1e9, GW: 1e9 },
  { 千瓦时: 1, 度: 1, kWh: 1, 兆瓦时: 1e3, MWh: 1e3 },
  { 升: 1, L: 1, 立方米: 1e3, 立方: 1e3, 方: 1e3 },
];

/** Words for one and the same unit that need no arithmetic. */
export const SAME_UNIT: readonly (readonly string[])[] = [
  ["人", "名", "位"],
  ["人次", "人/次", "人(次)"],
  ["%", "个百分比"],
  ["百分点", "个百分点", "个点"],
  ["场", "场次"],
  ["批", "批次"],
  ["微克/立方米", "μg/立方米", "ug/立方米", "微克每立方米"],
  ["毫克/升", "mg/L", "毫克每升"],
  ["轮", "轮次"],
  ["小时", "个小时"],
  ["课时", "个课时"],
  ["天", "日"],
];

/** Units that look alike and count different things; one is never taken for the other. */
export const DIFFERENT_UNITS: readonly (readonly [string, string])[] = [
  ["人", "人次"],
  ["户", "户次"],
  ["户", "人"],
  ["家", "家次"],
  ["辆", "辆次"],
  ["件", "件次"],
  ["亩", "亩次"],
];

/** People, households and how often they came: none of these is a number of things. */
export const NO_THINGS: ReadonlySet<string> = new Set("人 名 位 人次 人数 户 户次".split(" "));

/** The measure word that may stand for any other: 8个 for 8家. */
export const GENERAL_MEASURE_WORD = "个";
