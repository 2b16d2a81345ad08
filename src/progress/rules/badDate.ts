import { civilDate } from "../../schedule/civilDate";
import { readDate } from "../../schedule/readDate";
import { readMonthEnd } from "../../schedule/readMonthEnd";
import { finding, type ProjectRule } from "./rule";

/** Excel shows a lone day or year, typed into a date cell, as a day of the first years after 1900. */
const FIRST_YEARS = "1910-01-01";

/**
 * BAD_DATE: a 填报日期 that is no date, lies after today or before the plan year. A text that can only
 * mean one day (2022.6.30) is a warning with the date suggested; `2022-06-30` as text is accepted.
 */
export const badDate: ProjectRule = ({ record: project, settings }) => {
  const cell = project?.reportedOn;
  if (!cell || cell.value === null) return [];
  const { value } = cell;
  if (typeof value === "string" && value.trim() === "") return [];
  const typed = typeof value === "object" ? value.error : String(value);
  const readable = typeof value === "string" || typeof value === "number";
  const reading = readable ? readDate(value, settings.planYear) : null;
  const bad = (data: Record<string, string>, suggestion?: string, warn = false) => [
    finding("BAD_DATE", cell.place, project, {
      data,
      suggestion,
      ...(warn ? { severity: "warning" as const } : {}),
    }),
  ];
  if (!reading || (typeof value === "number" && reading.date < FIRST_YEARS)) {
    const month = typeof value === "string" && readMonthEnd(value, settings.planYear);
    return bad({ case: month ? "month" : "unreadable", text: typed });
  }
  const { date, exact } = reading;
  if (date > settings.today) return bad({ case: "future", date, today: settings.today });
  const first = civilDate(settings.planYear, 1, 1);
  if (first !== null && date < first) return bad({ case: "early", date, first });
  return exact ? [] : bad({ case: "text", text: typed, date }, date, true);
};
