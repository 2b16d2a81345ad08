import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { usePaneState, useSession } from "../session/SessionContext";
import { usePaneText } from "../text/PaneTextContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  date: { whiteSpace: "nowrap" },
  stale: { color: tokens.colorStatusWarningForeground1, whiteSpace: "nowrap" },
});

/** The day for which everything is judged, always in sight, and whether the workbook has moved on. */
export function AsOf() {
  const styles = useStyles();
  const session = useSession();
  const text = usePaneText();
  const { ledger, stale, work } = usePaneState();
  if (!ledger) return null;
  return (
    <div className={styles.root}>
      <CalendarLtrRegular aria-hidden />
      <Text size={200} className={styles.date}>
        {text.asOf(ledger.overview.asOf)}
      </Text>
      <span className={styles.title} />
      {stale && (
        <Text size={200} className={styles.stale}>
          {text.stale}
        </Text>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowSyncRegular />}
        title={text.refresh}
        aria-label={text.refresh}
        disabled={work !== null}
        onClick={() => void session.run(text.work.reading, session.read)}
      />
    </div>
  );
}
