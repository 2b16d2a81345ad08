import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { MoneyRegular } from "@fluentui/react-icons/svg/money";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useMemo, useState } from "react";
import { investmentReport } from "../../app/investmentReport";
import type { CountingRule } from "../../investment/countingRule";
import { investmentText } from "../../i18n/pane/investment";
import { investmentPace } from "../../ledger/investmentPace";
import { ledgerMoney } from "../../ledger/ledgerMoney";
import type { PivotDimension } from "../../ledger/pivotWords";
import { buildPivot } from "../actions/buildPivot";
import { DoubtfulMoney } from "../investment/DoubtfulMoney";
import { NotCounted } from "../investment/NotCounted";
import { Preview } from "../investment/Preview";
import { ReconciliationLine } from "../investment/ReconciliationLine";
import { RuleChoice } from "../investment/RuleChoice";
import { UnitNames } from "../investment/UnitNames";
import { Empty } from "../parts/Empty";
import { NoLedger } from "../parts/NoLedger";
import type { LedgerNow } from "../session/paneState";
import { usePaneState, useSession } from "../session/SessionContext";
import { useLocale, usePaneText } from "../text/PaneTextContext";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    overflowY: "scroll",
    flexGrow: 1,
    minHeight: 0,
    "& > *": { flexShrink: 0 },
    "& h2": { margin: 0 },
  },
  generate: { alignSelf: "flex-start", flexShrink: 0 },
});

/** 投资: how the money is counted, what comes out, and the PivotTable. */
export function Investment() {
  const text = usePaneText();
  const { ledger } = usePaneState();
  if (ledger === undefined) return <Spinner label={text.work.reading} />;
  if (ledger === null) return <NoLedger />;
  return <Counted ledger={ledger} />;
}

function Counted({ ledger: { ledger, overview } }: { ledger: LedgerNow }) {
  const styles = useStyles();
  const session = useSession();
  const text = investmentText(useLocale());
  const { work } = usePaneState();
  const { allocation, unitAliases: aliases } = ledger.settings;
  const [by, setBy] = useState<PivotDimension>("lead");
  const [chosen, setRule] = useState<CountingRule>();
  const rule = chosen ?? allocation;
  const money = useMemo(() => ledgerMoney(ledger), [ledger]);
  const report = useMemo(
    () => investmentReport(money, { by, rule, aliases }),
    [money, by, rule, aliases],
  );
  const { summary, reconciliation } = report;
  const pace = investmentPace(money, overview.asOf, ledger.settings.planYear);
  const { unit, projects } = money.plan;
  const counted = by === "section" ? text.wholeProject : text.rules[rule];
  const caption = text.chart(text.dimensions[by], counted, unit);
  return (
    <div className={styles.page}>
      <RuleChoice rule={rule} by={by} onRule={setRule} onBy={setBy} />
      <Button
        className={styles.generate}
        appearance="primary"
        icon={<TableRegular />}
        disabled={work !== null || summary.rows.length === 0}
        onClick={() => void buildPivot(session, { by, rule })}
      >
        {text.generate}
      </Button>
      <ReconciliationLine reconciliation={reconciliation} unit={unit} without={text.without[by]} />
      {pace && <Text>{text.pace(pace.rate, pace.expected, pace.behind, pace.without)}</Text>}
      {report.doubt && (
        <DoubtfulMoney doubt={report.doubt} projects={ledger.records.projects} unit={unit} />
      )}
      {summary.rows.length === 0 ? (
        <Empty icon={MoneyRegular} title={text.noRows} text={text.noRowsText} />
      ) : (
        <Preview summary={summary} caption={caption} by={text.dimensions[by]} />
      )}
      <NotCounted
        report={report}
        projects={ledger.records.projects}
        withoutUnit={text.without[by]}
      />
      <UnitNames projects={projects} aliases={aliases} />
    </div>
  );
}
