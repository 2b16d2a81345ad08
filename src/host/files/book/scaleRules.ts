import type { ConditionalRule } from "hucre";

type Bound = { type: string; value?: string };

const bounds = [
  ["min", "LowestValue"],
  ["max", "HighestValue"],
  ["num", "Number"],
  ["percent", "Percent"],
  ["percentile", "Percentile"],
] as const;
const numerals = ["Zero", "One", "Two", "Three", "Four", "Five"];

const readBound = ({ type, value }: Bound): { type: string; formula: string | null } => ({
  type: bounds.find(([word]) => word === type)?.[1] ?? "Number",
  formula: value === undefined ? null : `=${value}`,
});

function writeBound(given: unknown, fallback: (typeof bounds)[number][0]) {
  const { type, formula } = (given ?? {}) as { type?: unknown; formula?: unknown };
  const word = bounds.find(([, name]) => name === type)?.[0] ?? fallback;
  const value = typeof formula === "string" ? formula.replace(/^=/, "") : "";
  return { type: word, ...(value === "" ? {} : { value }) };
}

const color = (text: string | undefined): string =>
  `#${(text ?? "000000").slice(-6).toUpperCase()}`;
const rgb = (text: unknown): string => `FF${String(text).replace(/^#/, "").toUpperCase()}`;

/** Two or three colours between bounds, as `Excel.ConditionalColorScaleCriteria`. */
export function readColorScale({ colorScale }: ConditionalRule): Record<string, unknown> {
  const { cfvo = [], colors = [] } = colorScale ?? {};
  const points = cfvo.map((bound, index) => ({ ...readBound(bound), color: color(colors[index]) }));
  const [minimum, second, third] = points;
  return {
    criteria: {
      minimum,
      ...(third === undefined ? { maximum: second } : { midpoint: second, maximum: third }),
    },
  };
}

export function writeColorScale(settings: Record<string, unknown>): Partial<ConditionalRule> {
  const { minimum, midpoint, maximum } = settings["criteria"] as Record<string, unknown>;
  const points = [minimum, midpoint, maximum].filter((each) => each !== undefined && each !== null);
  return {
    type: "colorScale",
    colorScale: {
      cfvo: points.map((each, index) => writeBound(each, index === 0 ? "min" : "max")),
      colors: points.map((each) => rgb((each as { color?: unknown }).color)),
    },
  };
}

/** A bar as long as the value; the file format keeps its bounds and its colour. */
export function readDataBar({ dataBar }: ConditionalRule): Record<string, unknown> {
  const [lower, upper] = dataBar?.cfvo ?? [];
  return {
    lowerBoundRule: readBound(lower ?? { type: "min" }),
    upperBoundRule: readBound(upper ?? { type: "max" }),
    positiveFillColor: color(dataBar?.color),
  };
}

export function writeDataBar(settings: Record<string, unknown>): Partial<ConditionalRule> {
  return {
    type: "dataBar",
    dataBar: {
      cfvo: [
        writeBound(settings["lowerBoundRule"], "min"),
        writeBound(settings["upperBoundRule"], "max"),
      ],
      color: rgb(settings["positiveFillColor"] ?? "#638EC6"),
    },
  };
}

/** Icons by bands: `3TrafficLights1` in the file is `ThreeTrafficLights1` in the API. */
export function readIconSet({ iconSet }: ConditionalRule): Record<string, unknown> {
  const { iconSet: name = "3TrafficLights1", cfvo = [], reverse, showValue } = iconSet ?? {};
  return {
    style: name.replace(/^\d/, (digit) => numerals[Number(digit)] ?? digit),
    reverseIconOrder: reverse ?? false,
    showIconOnly: showValue === false,
    criteria: cfvo.map((bound, index) =>
      index === 0
        ? { type: "Invalid", operator: "GreaterThanOrEqual", formula: "", customIcon: null }
        : { ...readBound(bound), operator: "GreaterThanOrEqual", customIcon: null },
    ),
  };
}

export function writeIconSet(settings: Record<string, unknown>): Partial<ConditionalRule> {
  const style = String(settings["style"]);
  const numeral = numerals.findIndex((word) => style.startsWith(word));
  const criteria = settings["criteria"] as unknown[];
  const cfvo = criteria.map((each, index) => {
    if (index === 0) return { type: "percent" as const, value: "0" };
    const bound = writeBound(each, "percent");
    return bound.type === "max" ? { ...bound, type: "percent" as const } : bound;
  });
  return {
    type: "iconSet",
    iconSet: {
      iconSet: `${numeral}${style.slice(numerals[numeral]?.length ?? 0)}`,
      cfvo: cfvo as NonNullable<ConditionalRule["iconSet"]>["cfvo"],
      ...(settings["reverseIconOrder"] === true ? { reverse: true } : {}),
      ...(settings["showIconOnly"] === true ? { showValue: false } : {}),
    },
  };
}
