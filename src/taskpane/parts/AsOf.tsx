import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { usePaneState, useSession } from "../session/SessionContext";
import { usePaneText } from "../text/PaneTextContext";
import { Work } from "./Work";

const useStyles = makeStyles({
  root: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    height: "34px",
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  date: { flexShrink: 0, whiteSpace: "nowrap" },
  space: { flexGrow: 1 },
  stale: { color: tokens.colorStatusWarningForeground1, whiteSpace: "nowrap" },
});

/**
 * The day for which everything is judged, always in sight; beside it whether the workbook has moved on,
 * or what is being done. Its height never changes, so that nothing below jumps when work begins.
 */
export function AsOf() {
  const styles = useStyles();
  const session = useSession();
  const text = usePaneText();
  const { ledger, stale, work } = usePaneState();
  return (
    <div className={styles.root}>
      <CalendarLtrRegular aria-hidden />
      <Text size={200} className={styles.date}>
        {ledger ? text.asOf(ledger.overview.asOf) : text.asOfNothing}
      </Text>
      {work ? (
        <Work {...work} onCancel={session.cancel} />
      ) : (
        <>
          <span className={styles.space} />
          {ledger && stale && (
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
            onClick={() => void session.run(text.work.reading, session.read)}
          />
        </>
      )}
    </div>
  );
}
