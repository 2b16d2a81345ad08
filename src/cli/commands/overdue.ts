import { listOverdue } from "../../app/listOverdue";
import { CLI_MESSAGES } from "../../i18n/cli";
import type { OverdueItem } from "../../progress/listOverdue";
import type { Context } from "../context";
import { judgingDates } from "../judgingDates";
import { openBook } from "../openBook";
import { table } from "../table";

export interface OverdueOptions {
  readonly asOf?: string;
  readonly unit?: string;
  readonly json?: boolean;
}

const itemJson = (item: OverdueItem) => ({
  id: item.id,
  projectNo: item.projectNo,
  project: item.project,
  unit: item.leads.join("、"),
  indicator: item.indicator,
  due: item.due,
  basis: item.basis,
  daysOverdue: item.daysOverdue,
  state: item.state,
  value: item.value,
  target: item.target,
});

/** `overdue <book.xlsx>`: what is overdue, behind, due soon or not reported. */
export async function overdueCommand(
  file: string,
  { asOf, unit, json }: OverdueOptions,
  { io, locale, note, json: print }: Context,
): Promise<number> {
  const dates = judgingDates(asOf, io);
  const list = await listOverdue(await openBook(file, io), {
    ...dates,
    ...(unit === undefined ? {} : { unit }),
  });
  if (json) {
    print({ asOf: list.asOf, items: list.items.map(itemJson) });
    return 0;
  }
  io.out(
    table(
      CLI_MESSAGES[locale].headers.overdue,
      list.items.map((item) => [
        item.state,
        item.daysOverdue > 0 ? item.daysOverdue : null,
        item.due,
        item.projectNo,
        item.project,
        item.indicator,
        item.target === null ? null : `${item.target}${item.unit}`,
        item.value,
        item.leads.join("、"),
      ]),
    ),
  );
  note("OVERDUE_SUMMARY", { asOf: list.asOf, count: list.items.length });
  return 0;
}
