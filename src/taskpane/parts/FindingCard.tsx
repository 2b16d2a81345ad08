import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { LocationRegular } from "@fluentui/react-icons/svg/location";
import { SparkleRegular } from "@fluentui/react-icons/svg/sparkle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { findingSentence } from "../../i18n/findings";
import type { Finding } from "../../progress/finding";
import { acceptFindings } from "../actions/acceptFindings";
import { restoreList } from "../actions/restoreList";
import { usePaneState, useSession } from "../session/SessionContext";
import { useLocale, usePaneText } from "../text/PaneTextContext";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { fontSize: "18px", marginTop: "1px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  notice: { color: tokens.colorBrandForeground1 },
  text: { overflowWrap: "anywhere" },
  buttons: {
    gridColumn: 2,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, notice: InfoFilled } as const;

/** Damage that can be put back from the list as issued. */
const RESTORABLE: readonly Finding["code"][] = ["PLAN_EDITED", "ROW_MISSING", "COLUMN_MISSING"];

/** One finding: what is wrong and what to do, with the suggestion and the way to the cell. */
export function FindingCard({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const session = useSession();
  const locale = useLocale();
  const text = usePaneText();
  const { work, ledger } = usePaneState();
  const { severity, place, suggestion, code } = finding;
  const Icon = ICONS[severity];
  // Putting the list back writes what the suggestion would: one button is enough.
  const restorable = RESTORABLE.includes(code);
  // Excel selects nothing on a sheet that is hidden.
  const isHidden = ledger?.snapshot.directory.some(
    ({ name, visibility }) => name === place.sheet && visibility !== "visible",
  );
  return (
    <div className={styles.root}>
      <Icon
        className={mergeClasses(styles.icon, styles[severity])}
        aria-label={text.check.severity[severity]}
      />
      <Text size={300} className={styles.text}>
        {findingSentence(finding, locale)}
      </Text>
      <div className={styles.buttons}>
        {suggestion !== undefined && !restorable && (
          <Button
            size="small"
            icon={<SparkleRegular />}
            disabled={work !== null}
            onClick={() => void acceptFindings(session, [finding])}
          >
            {text.check.acceptValue(String(suggestion))}
          </Button>
        )}
        {restorable && (
          <Button
            size="small"
            disabled={work !== null}
            onClick={() => void restoreList(session, finding)}
          >
            {text.check.restore}
          </Button>
        )}
        {place.cell !== null && isHidden && (
          <Text size={200}>{`${place.sheet} ${place.cell}`}</Text>
        )}
        {place.cell !== null && !isHidden && (
          <Button
            size="small"
            appearance="subtle"
            icon={<LocationRegular />}
            aria-label={text.check.locateCell(`${place.sheet} ${place.cell}`)}
            onClick={() => void session.goTo(place)}
          >
            {`${place.sheet} ${place.cell}`}
          </Button>
        )}
      </div>
    </div>
  );
}
