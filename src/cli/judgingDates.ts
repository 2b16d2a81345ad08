import type { JudgingDates } from "../app/judgeLedger";
import type { Io } from "./io";
import { dateOption } from "./options";

/** The dates of judging: with --as-of D everything is judged as if today were D. */
export function judgingDates(asOf: string | undefined, io: Io): JudgingDates {
  const day = dateOption(asOf);
  return day === null ? { today: io.today() } : { today: day, asOf: day };
}
