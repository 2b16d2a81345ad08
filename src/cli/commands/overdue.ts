import { listOverdue } from "../../app/listOverdue";
import { openLedger } from "../../app/openLedger";
import type { Workbook } from "../../app/workbook";
import { CLI_MESSAGES } from "../../i18n/cli";
import type { OverdueItem } from "../../progress/listOverdue";
import { CliError } from "../cliError";
import type { Context } from "../context";
import { judgingDates } from "../judgingDates";
import { openBook } from "../openBook";
import { table } from "../table";

/** How many units an error names. */
const UNITS_SHOWN = 5;

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

/**
 * The lead units of that name, or, where none has it, those whose names contain it.
 *
 * @throws CliError NO_SUCH_UNIT, with a few that there are
 */
async function leadsNamed(unit: string, book: Workbook): Promise<ReadonlySet<string>> {
  const { ledger } = await openLedger(book);
  const leads = new Set(ledger.records.projects.flatMap((project) => project.leads));
  const wanted = unit.normalize("NFKC").trim();
  if (leads.has(wanted)) return new Set([wanted]);
  const found = wanted === "" ? [] : [...leads].filter((lead) => lead.includes(wanted));
  if (found.length > 0) return new Set(found);
  throw new CliError("NO_SUCH_UNIT", {
    unit,
    some: [...leads].slice(0, UNITS_SHOWN).join("、"),
  });
}

/** `overdue <book.xlsx>`: what is overdue, behind, due soon or not reported. */
export async function overdueCommand(
  file: string,
  { asOf, unit, json }: OverdueOptions,
  { io, locale, note, json: print }: Context,
): Promise<number> {
  const book = await openBook(file, io);
  const { asOf: day, items: all } = await listOverdue(book, judgingDates(asOf, io));
  const units = unit === undefined ? null : await leadsNamed(unit, book);
  const items = units ? all.filter(({ leads }) => leads.some((lead) => units.has(lead))) : all;
  if (json) {
    print({ asOf: day, items: items.map(itemJson) });
    return 0;
  }
  io.out(
    table(
      CLI_MESSAGES[locale].headers.overdue,
      items.map((item) => [
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
  note("OVERDUE_SUMMARY", { asOf: day, count: items.length });
  return 0;
}
