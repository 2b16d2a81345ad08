import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  EraserRegular,
  TaskListSquareLtrRegular,
} from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { checkLedger } from "../actions/checkLedger";
import { clearLedgerMarks } from "../actions/clearLedgerMarks";
import { Empty } from "../parts/Empty";
import { FindingCard } from "../parts/FindingCard";
import { FindingGroup } from "../parts/FindingGroup";
import { NoLedger } from "../parts/NoLedger";
import { SeverityFilter, type SeverityChoice } from "../parts/SeverityFilter";
import { StatusBar } from "../parts/StatusBar";
import { StatusLegend } from "../parts/StatusLegend";
import { VirtualList } from "../parts/VirtualList";
import { usePaneState, useSession } from "../session/SessionContext";
import { usePaneText } from "../text/PaneTextContext";
import { findingRows } from "../view/findingRows";

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** 核对: one button, then what was found, project by project. */
export function Check() {
  const styles = useStyles();
  const session = useSession();
  const text = usePaneText();
  const { ledger, checked, work } = usePaneState();
  const [severity, setSeverity] = useState<SeverityChoice>("all");
  const rows = useMemo(() => (ledger ? findingRows(ledger, severity) : []), [ledger, severity]);
  if (ledger === undefined) return <Spinner label={text.work.reading} />;
  if (ledger === null) return <NoLedger />;
  const { findings } = ledger.judgement;
  return (
    <>
      <div className={styles.top}>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            icon={<CheckmarkCircleRegular />}
            disabled={work !== null}
            onClick={() => void checkLedger(session)}
          >
            {text.check.run}
          </Button>
          <Button
            icon={<EraserRegular />}
            disabled={work !== null}
            onClick={() => void clearLedgerMarks(session)}
          >
            {text.check.clear}
          </Button>
        </div>
        <StatusBar counts={ledger.overview.counts} label={text.check.counts} />
        <StatusLegend counts={ledger.overview.counts} />
        {findings.length > 0 && (
          <SeverityFilter findings={findings} chosen={severity} onChoose={setSeverity} />
        )}
      </div>
      {findings.length === 0 ? (
        <Empty
          icon={checked ? CheckmarkCircleRegular : TaskListSquareLtrRegular}
          title={checked ? text.check.cleanTitle : text.check.idleTitle}
          text={checked ? text.check.cleanText : text.check.idleText}
        />
      ) : (
        <VirtualList
          label={text.check.findings}
          items={rows}
          keyOf={({ key }) => key}
          estimate={96}
        >
          {(row) => (row.kind === "group" ? <FindingGroup {...row} /> : <FindingCard {...row} />)}
        </VirtualList>
      )}
    </>
  );
}
