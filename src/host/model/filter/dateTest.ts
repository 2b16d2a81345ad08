import { HostError } from "../../protocol/hostError";
import { invalidArgument } from "../state/notFound";

/** `Excel.FilterDatetime`: a moment, and how much of it counts. */
export type FilterDatetime = { date: string; specificity: string };

/** `Excel.PivotDateFilter`. */
export type DateFilter = {
  condition: string;
  comparator?: FilterDatetime;
  lowerBound?: FilterDatetime;
  upperBound?: FilterDatetime;
  exclusive?: boolean;
};

const conditions: Readonly<Record<string, (date: number, filter: DateFilter) => boolean>> = {
  Equals: (date, { comparator }) => date >= period(comparator)[0] && date < period(comparator)[1],
  Before: (date, { comparator }) => date < period(comparator)[0],
  BeforeOrEqualTo: (date, { comparator }) => date < period(comparator)[1],
  After: (date, { comparator }) => date >= period(comparator)[1],
  AfterOrEqualTo: (date, { comparator }) => date >= period(comparator)[0],
  Between: (date, { lowerBound, upperBound }) =>
    date >= period(lowerBound)[0] && date < period(upperBound)[1],
};

/** @throws HostError UnsupportedOperation for a condition that needs today's date, InvalidArgument */
export function checkDateFilter(filter: DateFilter): void {
  const holds = conditions[filter.condition];
  if (!holds)
    throw new HostError("UnsupportedOperation", "This host has no clock of its own to filter by.");
  holds(0, filter);
}

/** Whether a date fulfils a filter; what is no date does not. */
export function dateTest(date: number | undefined, filter: DateFilter): boolean {
  if (date === undefined) return false;
  const holds = conditions[filter.condition]?.(date, filter) ?? true;
  return filter.exclusive ? !holds : holds;
}

const DAY = 86_400_000;
/** Days from Excel's day 0 to 1970. */
const EPOCH = 25_569;
const units = ["Year", "Month", "Day", "Hour", "Minute", "Second"];

/** From the first moment of the period to the first after it, as Excel counts days. */
function period(moment: FilterDatetime | undefined): [from: number, to: number] {
  const given =
    /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:[T ](\d{1,2}))?(?::(\d{2}))?(?::(\d{2}))?/.exec(
      moment?.date ?? "",
    );
  const unit = units.indexOf(moment?.specificity ?? "");
  if (!given || unit < 0) throw invalidArgument();
  const parts = given.slice(1, 7).map((part, index) => Number(part ?? (index < 3 ? 1 : 0)));
  const kept = parts.map((part, index) => (index <= unit ? part : index < 3 ? 1 : 0));
  const next = kept.map((part, index) => (index === unit ? part + 1 : part));
  return [serial(kept), serial(next)];
}

const serial = ([
  year = 1970,
  month = 1,
  day = 1,
  hour = 0,
  minute = 0,
  second = 0,
]: number[]): number => Date.UTC(year, month - 1, day, hour, minute, second) / DAY + EPOCH;
