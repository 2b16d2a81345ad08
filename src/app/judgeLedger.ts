import { LedgerError } from "../ledger/ledgerError";
import type { Ledger } from "../ledger/readLedger";
import { checkRecords } from "../progress/checkRecords";
import type { Finding } from "../progress/finding";
import type { Judgement } from "../progress/judgement";
import type { Settings } from "../progress/record";
import { asOfDate } from "../schedule/asOfDate";
import type { CivilDate } from "../schedule/civilDate";

/** The dates of judging. The clock is read by whoever calls. */
export interface JudgingDates {
  readonly today: CivilDate;
  /** 统计日期; without it what 参数 states, else today within the plan year. */
  readonly asOf?: CivilDate;
}

/** A ledger judged as of a day. */
export interface LedgerJudgement extends Judgement {
  readonly settings: Settings;
  /** Damage to the structure first, then what is wrong with the entries. */
  readonly findings: readonly Finding[];
}

/**
 * Judges a ledger that was read: pure, and the same for a workbook in Excel and a file.
 *
 * @throws LedgerError YEAR_UNKNOWN, when neither 参数 nor the list says which year it is for
 */
export function judgeLedger(ledger: Ledger, { today, asOf }: JudgingDates): LedgerJudgement {
  const { planYear } = ledger.settings;
  if (planYear === null) throw new LedgerError("YEAR_UNKNOWN");
  const day = asOf ?? ledger.settings.asOf ?? asOfDate(today, planYear);
  const settings: Settings = {
    ...ledger.settings,
    planYear,
    asOf: day,
    today: today > day ? today : day,
  };
  const judgement = checkRecords(ledger.records, settings);
  return {
    ...judgement,
    settings,
    findings: [...ledger.findings, ...judgement.findings],
  };
}
