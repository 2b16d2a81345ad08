import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { TaskListSquareLtrRegular } from "@fluentui/react-icons/svg/task-list-square-ltr";
import { useMemo, useState } from "react";
import { foldedEdits } from "../../app/foldedEdits";
import { Empty } from "../parts/Empty";
import { FindingCard } from "../parts/FindingCard";
import { FindingGroup } from "../parts/FindingGroup";
import { type SeverityChoice, SeverityFilter } from "../parts/SeverityFilter";
import { VirtualList } from "../parts/VirtualList";
import type { LedgerNow } from "../session/paneState";
import { usePaneState } from "../session/SessionContext";
import { usePaneText } from "../text/PaneTextContext";
import { findingRows } from "../view/findingRows";

const useStyles = makeStyles({
  filter: {
    position: "sticky",
    // Below the names of the views, which stick as well.
    top: "34px",
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** 核对结果: what was found, project by project, narrowed by severity. */
export function Findings({ ledger }: { ledger: LedgerNow }) {
  const styles = useStyles();
  const { check: text } = usePaneText();
  const { checked } = usePaneState();
  const [severity, setSeverity] = useState<SeverityChoice>("all");
  const findings = useMemo(() => foldedEdits(ledger.judgement.findings), [ledger]);
  const rows = useMemo(
    () => findingRows(findings, ledger.ledger, severity),
    [findings, ledger, severity],
  );
  if (findings.length === 0)
    return (
      <Empty
        icon={checked ? CheckmarkCircleRegular : TaskListSquareLtrRegular}
        title={checked ? text.cleanTitle : text.idleTitle}
        text={checked ? text.cleanText : text.idleText}
      />
    );
  return (
    <>
      <div className={styles.filter}>
        <SeverityFilter findings={findings} chosen={severity} onChoose={setSeverity} />
      </div>
      <VirtualList label={text.findings} items={rows} keyOf={({ key }) => key} estimate={96}>
        {(row) =>
          row.kind === "group" ? (
            <FindingGroup project={row.project} count={row.count} />
          ) : (
            <FindingCard finding={row.finding} />
          )
        }
      </VirtualList>
    </>
  );
}
