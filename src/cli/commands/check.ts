import { foldedEdits } from "../../app/foldedEdits";
import { judgeLedger, type LedgerJudgement } from "../../app/judgeLedger";
import { openLedger } from "../../app/openLedger";
import { countStatuses } from "../../app/readOverview";
import { CLI_MESSAGES } from "../../i18n/cli";
import { findingSentence } from "../../i18n/findings";
import type { Locale } from "../../i18n/locale";
import type { Finding, Severity } from "../../progress/finding";
import type { Context } from "../context";
import { judgingDates } from "../judgingDates";
import { openBook } from "../openBook";
import { table } from "../table";

export interface CheckOptions {
  readonly asOf?: string;
  readonly json?: boolean;
}

const findingJson = (finding: Finding, locale: Locale) => ({
  code: finding.code,
  severity: finding.severity,
  sheet: finding.place.sheet,
  cell: finding.place.cell,
  projectNo: finding.projectNo ?? null,
  targetId: finding.targetId ?? null,
  message: findingSentence(finding, locale),
  suggestion: finding.suggestion ?? null,
});

const judgementJson = ({ asOf, statuses, findings }: LedgerJudgement, locale: Locale) => ({
  asOf,
  counts: countStatuses(statuses),
  statuses: statuses.map(({ id, projectNo, status, value, target, unit, due }) => ({
    id,
    projectNo,
    status,
    value,
    target,
    unit,
    due,
  })),
  findings: findings.map((finding) => findingJson(finding, locale)),
});

const place = ({ place: { sheet, cell } }: Finding): string =>
  cell === null ? sheet : `${sheet}!${cell}`;

/** `check <book.xlsx>`: judges a ledger; exit 1 when there is a finding of severity error. */
export async function checkCommand(
  file: string,
  { asOf, json }: CheckOptions,
  { io, locale, note, json: print }: Context,
): Promise<number> {
  const dates = judgingDates(asOf, io);
  const { ledger } = await openLedger(await openBook(file, io));
  const judgement = judgeLedger(ledger, dates);
  const count = (severity: Severity): number =>
    judgement.findings.filter((finding) => finding.severity === severity).length;
  const exit = count("error") > 0 ? 1 : 0;
  if (json) {
    print(judgementJson(judgement, locale));
    return exit;
  }
  const { headers, severities } = CLI_MESSAGES[locale];
  if (judgement.findings.length > 0)
    io.out(
      table(
        headers.findings,
        foldedEdits(judgement.findings).map((finding) => [
          severities[finding.severity],
          place(finding),
          finding.projectNo ?? null,
          findingSentence(finding, locale),
          finding.suggestion ?? null,
        ]),
        { widths: { 3: 120 } },
      ),
    );
  else note("CHECK_CLEAN", {});
  const counts = countStatuses(judgement.statuses);
  note("CHECK_SUMMARY", {
    asOf: judgement.asOf,
    met: counts.已达标,
    onTrack: counts.正常,
    behind: counts.滞后,
    overdue: counts.超期,
    unreported: counts.未报,
    unconfirmed: counts.待确认,
    errors: count("error"),
    warnings: count("warning"),
    notices: count("notice"),
  });
  return exit;
}
