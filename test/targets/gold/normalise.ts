import type { LabelledTarget } from "./goldItem";

const ALIASES: Readonly<Record<string, string>> = {
  平方米: "㎡",
  "m²": "㎡",
  m2: "㎡",
  千米: "公里",
  km: "公里",
  "％": "%",
  个百分点: "百分点",
  种类: "种",
};
const MONEY: Readonly<Record<string, number>> = {
  元: 1,
  万元: 1e4,
  百万元: 1e6,
  千万元: 1e7,
  亿元: 1e8,
};
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

const plainUnit = (unit: string): string => {
  const known = ALIASES[unit.trim()] ?? unit.trim();
  const bare = known.replace(/[（(].*?[）)]/g, "").replace(/^余/, "");
  return ALIASES[bare] ?? bare;
};

/** Value, upper value and unit in one text, so that 500万元 equals 5000000元. */
export function normalise({ value, valueMax, unit }: LabelledTarget): string {
  const plain = plainUnit(unit);
  const money = MONEY[plain];
  const scale = SCALES[plain.charAt(0)];
  const scaled =
    money === undefined && scale !== undefined && plain.length > 1 && !plain.endsWith("元");
  const factor = money ?? (scaled ? scale : 1);
  const name = money === undefined ? (scaled ? plainUnit(plain.slice(1)) : plain) : "元";
  const fixed = (amount: number): string => (amount * factor).toFixed(6);
  return [fixed(value), valueMax == null ? "" : fixed(valueMax), name].join("|");
}
