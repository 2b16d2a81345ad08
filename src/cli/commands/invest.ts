import { buildPivots } from "../../app/buildPivots";
import { CLI_MESSAGES } from "../../i18n/cli";
import { readList } from "../../intake/readList";
import { allocate } from "../../investment/allocate";
import { COUNTING_RULES, type CountingRule } from "../../investment/countingRule";
import { doneTotal } from "../../investment/doneTotal";
import { reconcile } from "../../investment/reconcile";
import { DIMENSIONS, summarise } from "../../investment/summarise";
import type { UnitAliases } from "../../investment/unitAliases";
import { withoutInvestment } from "../../investment/withoutInvestment";
import { type LedgerMoney, ledgerMoney } from "../../ledger/ledgerMoney";
import { LedgerError } from "../../ledger/ledgerError";
import { DIMENSION_WORDS, ruleLabel } from "../../ledger/pivotWords";
import { readLedger } from "../../ledger/readLedger";
import { DEFAULT_SETTINGS } from "../../progress/record";
import { ArchiveError } from "../../xlsx/archiveError";
import { isArchive } from "../../xlsx/inspectArchive";
import { XlsxPivotWorkbook } from "../../xlsx/pivot/xlsxPivotWorkbook";
import { XlsxWorkbook } from "../../xlsx/xlsxWorkbook";
import type { Context } from "../context";
import { choiceOption } from "../options";
import { readInput } from "../readInput";
import { table } from "../table";
import { checkOutput, writeOutput } from "../writeOutput";
import { investBook } from "./investBook";

export interface InvestOptions {
  readonly by?: string;
  readonly rule?: string;
  readonly json?: boolean;
  /** Writes the ledger with 投资透视 to this file. */
  readonly output?: string;
  readonly force?: boolean;
}

interface Source extends Pick<LedgerMoney, "plan" | "done" | "unread" | "doubtful"> {
  readonly rule: CountingRule;
  readonly aliases: UnitAliases;
}

/** The money of a ledger; null for a file that is none, which the reader of lists then judges. */
async function ledgerSource(bytes: Uint8Array): Promise<Source | null> {
  if (!isArchive(bytes)) return null;
  try {
    const workbook = await XlsxWorkbook.openForReading(bytes);
    const ledger = readLedger(await workbook.read({}));
    const { allocation: rule, unitAliases: aliases } = ledger.settings;
    return { ...ledgerMoney(ledger), rule, aliases };
  } catch (error) {
    if (error instanceof LedgerError || error instanceof ArchiveError) return null;
    throw error;
  }
}

const number = (decimal: string | null): number | null =>
  decimal === null ? null : Number(decimal);

/** `invest <list or book>`: investment by unit or section, under a counting rule that is always named. */
export async function investCommand(
  file: string,
  options: InvestOptions,
  { io, locale, note, json: print }: Context,
): Promise<number> {
  const by = choiceOption("--by", options.by, DIMENSIONS) ?? "lead";
  const crossed = by === "lead-section";
  const chosen = choiceOption("--rule", options.rule, COUNTING_RULES);
  const { output, force = false } = options;
  if (output !== undefined) await checkOutput(output, { force, inputs: [file] });
  const bytes = await readInput(file, io);
  const ledger = await ledgerSource(bytes);
  const source: Source = ledger ?? {
    plan: await readList(bytes, file),
    done: new Map(),
    unread: [],
    doubtful: [],
    rule: DEFAULT_SETTINGS.allocation,
    aliases: {},
  };
  const rule = chosen ?? source.rule;
  if (output !== undefined) {
    const book = ledger ? await XlsxPivotWorkbook.open(bytes) : await investBook(bytes, file, io);
    // A pivot by lead crosses its leads with the sections.
    const pivotBy = by === "lead-section" ? "lead" : by;
    await buildPivots(book, { today: io.today(), by: pivotBy, rule });
    await writeOutput(output, await book.toBytes());
    note("INVEST_WRITTEN", { file: output });
  }
  const allocation = allocate(source.plan, { done: source.done, aliases: source.aliases });
  const summary = summarise(allocation, { by, rule });
  const { total, planTotal, difference, withoutUnit } = reconcile(allocation, { by, rule });
  const { blank, stroke, unreadable } = withoutInvestment(source.plan.projects);
  if (options.json) {
    print({
      by,
      rule,
      rows: summary.rows.map(({ key, section, planned, done }) => ({
        key,
        ...(crossed ? { section } : {}),
        planned: number(planned),
        done: number(done),
      })),
      total: number(total),
      planTotal: number(planTotal),
      difference: number(difference),
      withoutInvestment: [...blank, ...stroke, ...unreadable].sort((one, other) => one - other),
      withoutUnit: withoutUnit.map(({ no }) => no),
      doneTotal: number(summary.doneTotal),
      unreadDone: source.unread,
      doubtfulDone: source.doubtful.map(({ no, value, meant }) => ({ no, value, meant })),
    });
    return 0;
  }
  const [name = "", ...amounts] = CLI_MESSAGES[locale].headers.invest;
  const { section: chapter } = CLI_MESSAGES[locale];
  io.out(
    table(
      [name, ...(crossed ? [chapter] : []), ...amounts],
      summary.rows.map(({ key, section, planned, done }) => [
        key,
        ...(crossed ? [section] : []),
        planned,
        done,
      ]),
    ),
  );
  note("INVEST_SUMMARY", {
    by: locale === "zh-CN" ? DIMENSION_WORDS[crossed ? "lead" : by].by : by,
    rule: locale === "zh-CN" ? ruleLabel(crossed ? "lead" : by, rule) : rule,
    total,
    planTotal,
    difference,
    unit: source.plan.unit,
  });
  if (source.doubtful.length > 0)
    note("INVEST_DOUBTFUL", {
      projects: source.doubtful.map(({ no }) => no).join(locale === "zh-CN" ? "、" : ", "),
      total: doneTotal(allocation),
      without: doneTotal(allocation, new Set(source.doubtful.map(({ no }) => no))),
      unit: source.plan.unit,
    });
  return 0;
}
