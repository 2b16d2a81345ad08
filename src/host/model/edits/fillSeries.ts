import type { CellValue } from "../cells/cellValue";
import { monthsBetween, monthsLater, weekdaysLater } from "./fillDates";
import { textSeries } from "./fillTexts";

/** The value so many cells after the first one. */
type Series = (distance: number) => CellValue;

/** How the values of a line go on; undefined when they repeat. */
export function fillSeries(
  values: readonly CellValue[],
  isDate: boolean,
  kind: string,
): Series | undefined {
  if (kind === "FillCopy" || kind === "FillFormats") return undefined;
  if (values.every((value) => typeof value === "string")) return textSeries(values);
  const numbers = values.filter((value) => typeof value === "number");
  const [first] = numbers;
  if (first === undefined || numbers.length < values.length) return undefined;
  switch (kind) {
    case "FillDays":
      return line(numbers, 1);
    case "FillWeekdays":
      return (distance) => weekdaysLater(first, distance);
    case "FillMonths":
      return byMonths(numbers, 1);
    case "FillYears":
      return byMonths(numbers, 12);
    case "GrowthTrend":
      return growth(numbers);
    case "FillSeries":
    case "LinearTrend":
      return line(numbers, 1);
    default:
      return (isDate ? sameDays(numbers) : undefined) ?? line(numbers, isDate ? 1 : undefined);
  }
}

/** The straight line that lies closest to the numbers; a single one goes on by the step, if there is one. */
function line(numbers: readonly number[], step: number | undefined): Series | undefined {
  const [first = 0, second] = numbers;
  if (second === undefined)
    return step === undefined ? undefined : (distance) => first + step * distance;
  if (numbers.length === 2) return (distance) => first + (second - first) * distance;
  const { intercept, slope } = closestLine(numbers);
  return (distance) => intercept + slope * distance;
}

function growth(numbers: readonly number[]): Series | undefined {
  if (numbers.length < 2 || numbers.some((number) => number <= 0)) return undefined;
  const { intercept, slope } = closestLine(numbers.map(Math.log));
  return (distance) => Number(Math.exp(intercept + slope * distance).toPrecision(15));
}

function closestLine(numbers: readonly number[]): { intercept: number; slope: number } {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  let above = 0;
  let below = 0;
  for (const [index, number] of numbers.entries()) {
    above += (index - middle) * (number - mean);
    below += (index - middle) ** 2;
  }
  const slope = above / below;
  return { intercept: mean - slope * middle, slope };
}

/** Dates on the same day of their months, equally far apart, go on by months. */
function sameDays(numbers: readonly number[]): Series | undefined {
  const [first = 0, second] = numbers;
  const step = second === undefined ? undefined : monthsBetween(first, second);
  if (step === undefined) return undefined;
  const series: Series = (distance) => monthsLater(first, step * distance);
  return numbers.every((number, index) => number === series(index)) ? series : undefined;
}

function byMonths(numbers: readonly number[], unit: number): Series {
  const [first = 0, second] = numbers;
  const step = (second === undefined ? undefined : monthsBetween(first, second)) ?? unit;
  return (distance) => monthsLater(first, step * distance);
}
