import { type CivilDate, civilDate } from "../schedule/civilDate";

/** Today where the person sits. The only place of the pane that reads the clock. */
export function today(): CivilDate {
  const now = new Date();
  const date = civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!date) throw new RangeError("the clock shows a year outside 1000–9999");
  return date;
}
