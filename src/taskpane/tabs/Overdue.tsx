import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowExportRegular } from "@fluentui/react-icons/svg/arrow-export";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useMemo, useState } from "react";
import { exportOverdueList } from "../actions/exportOverdueList";
import { Empty } from "../parts/Empty";
import { NoLedger } from "../parts/NoLedger";
import { OverdueCard } from "../parts/OverdueCard";
import { OverdueFilters } from "../parts/OverdueFilters";
import { Scroller } from "../parts/Scroller";
import { VirtualList } from "../parts/VirtualList";
import { usePaneState, useSession } from "../session/SessionContext";
import { usePaneText } from "../text/PaneTextContext";
import { EVERYTHING, overdueRows } from "../view/overdueRows";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** 逾期: what is overdue, behind, due soon or not reported; a click shows the cell. */
export function Overdue() {
  const styles = useStyles();
  const session = useSession();
  const text = usePaneText();
  const { ledger, work } = usePaneState();
  const [view, setView] = useState(EVERYTHING);
  const wanted = useDeferredValue(view);
  const rows = useMemo(() => (ledger ? overdueRows(ledger.overdue, wanted) : []), [ledger, wanted]);
  if (ledger === undefined) return null;
  if (ledger === null) return <NoLedger />;
  const items = ledger.overdue;
  if (items.length === 0)
    return (
      <Empty
        icon={CheckmarkCircleRegular}
        title={text.overdue.emptyTitle}
        text={text.overdue.emptyText}
      />
    );
  return (
    <Scroller>
      <OverdueFilters items={items} view={view} onChange={setView} />
      <div className={styles.line}>
        <Text size={200} role="status">
          {text.overdue.count(rows.length, items.length)}
        </Text>
        <Button
          size="small"
          icon={<ArrowExportRegular />}
          disabledFocusable={work !== null || rows.length === 0}
          onClick={() => void exportOverdueList(session, rows)}
        >
          {text.overdue.export}
        </Button>
      </div>
      {rows.length === 0 ? (
        <Empty icon={SearchRegular} title={text.overdue.noneTitle} text={text.overdue.noneText} />
      ) : (
        <VirtualList label={text.overdue.list} items={rows} keyOf={({ id }) => id} estimate={92}>
          {(item) => <OverdueCard item={item} />}
        </VirtualList>
      )}
    </Scroller>
  );
}
