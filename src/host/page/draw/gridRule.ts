import type { ConditionalRule } from "hucre";

type Config = Record<string, unknown>;

/** A rule of the file format in the words of the grid; undefined for one that it cannot draw. */
export function gridRule(rule: ConditionalRule, firstCell: string): Config | undefined {
  const highlight = (subType: string, more: Config = {}): Config => ({
    type: "highlightCell",
    subType,
    style: styleOf(rule),
    ...more,
  });
  const [first = "", second = ""] = [rule.formula ?? ""].flat();
  switch (rule.type) {
    case "cellIs":
      return cellIs(rule, firstCell, first, second, highlight);
    case "expression":
      return highlight("formula", { value: `=${first}` });
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return highlight("text", { operator: rule.type, value: rule.text ?? "" });
    case "containsBlanks":
    case "notContainsBlanks":
      return highlight("text", { operator: rule.type });
    case "duplicateValues":
    case "uniqueValues":
      return highlight(rule.type);
    case "aboveAverage":
      return highlight("average", { operator: "greaterThan" });
    case "top10":
      return highlight("rank", { isBottom: false, isPercent: false, value: 10 });
    case "colorScale":
      return colorScale(rule);
    case "dataBar":
      return dataBar(rule);
    case "iconSet":
      return iconSet(rule);
    default:
      return undefined;
  }
}

const signs: Record<string, string> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

/** The grid compares with numbers only; every other term becomes a formula about the first cell. */
function cellIs(
  { operator = "equal" }: ConditionalRule,
  cell: string,
  first: string,
  second: string,
  highlight: (subType: string, more: Config) => Config,
): Config {
  const numbers = [first, second].filter((term) => term !== "").map(Number);
  const paired = operator === "between" || operator === "notBetween";
  if (numbers.length > 0 && numbers.every(Number.isFinite)) {
    return highlight("number", { operator, value: paired ? numbers : numbers[0] });
  }
  const inside = `AND(${cell}>=${first},${cell}<=${second})`;
  const value = paired
    ? operator === "between"
      ? inside
      : `NOT(${inside})`
    : `${cell}${signs[operator] ?? "="}${first}`;
  return highlight("formula", { value: `=${value}` });
}

function styleOf({ style }: ConditionalRule): Config {
  const { font, fill } = style ?? {};
  const pattern = fill?.type === "pattern" ? (fill.bgColor ?? fill.fgColor)?.rgb : undefined;
  return {
    ...(pattern === undefined ? {} : { bg: { rgb: `#${pattern.slice(-6)}` } }),
    ...(font?.color?.rgb === undefined ? {} : { cl: { rgb: `#${font.color.rgb.slice(-6)}` } }),
    ...(font?.bold === undefined ? {} : { bl: font.bold ? 1 : 0 }),
    ...(font?.italic === undefined ? {} : { it: font.italic ? 1 : 0 }),
    ...(font?.underline ? { ul: { s: 1 } } : {}),
    ...(font?.strikethrough ? { st: { s: 1 } } : {}),
  };
}

type Bound = { type: string; value?: string };
const bound = ({ type, value }: Bound): Config => ({
  type,
  ...(value === undefined ? {} : { value: Number.isFinite(Number(value)) ? Number(value) : value }),
});

function colorScale({ colorScale: scale }: ConditionalRule): Config | undefined {
  if (scale === undefined) return undefined;
  const config = scale.cfvo.map((each, index) => ({
    index,
    color: `#${(scale.colors[index] ?? "FFFFFF").slice(-6)}`,
    value: bound(each),
  }));
  return { type: "colorScale", config };
}

function dataBar({ dataBar: bar }: ConditionalRule): Config | undefined {
  if (bar === undefined) return undefined;
  const [min, max] = bar.cfvo;
  const config = {
    min: bound(min ?? { type: "min" }),
    max: bound(max ?? { type: "max" }),
    isGradient: true,
    positiveColor: `#${bar.color.slice(-6)}`,
    nativeColor: "#FF0000",
  };
  return { type: "dataBar", isShowValue: true, config };
}

function iconSet({ iconSet: icons }: ConditionalRule): Config | undefined {
  if (icons === undefined) return undefined;
  const bands = icons.cfvo.map((each, index) => ({
    operator: "greaterThanOrEqual",
    value: bound(each),
    iconType: icons.iconSet,
    iconId: String(icons.reverse ? index : icons.cfvo.length - 1 - index),
  }));
  return { type: "iconSet", isShowValue: icons.showValue !== false, config: bands.reverse() };
}
