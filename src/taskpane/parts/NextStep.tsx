import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { checkLedger } from "../actions/checkLedger";
import type { LedgerNow } from "../session/paneState";
import { usePaneState, useSession } from "../session/SessionContext";
import type { Session } from "../session/session";
import { usePaneText } from "../text/PaneTextContext";
import type { PaneText } from "../../i18n/paneText";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  action: { alignSelf: "flex-start", textAlign: "left" },
  text: { color: tokens.colorNeutralForeground2 },
});

interface Step {
  readonly label: string;
  readonly text: string;
  readonly act: () => void;
}

/** What is most useful now: damage first, then checking, then what waits for a person. */
function nextStep(
  { overview, overdue }: LedgerNow,
  checked: boolean,
  session: Session,
  { overview: words }: PaneText,
): Step {
  const late = overdue.filter(({ state }) => state === "超期").length;
  if (overview.damage > 0)
    return {
      label: words.nextDamage(overview.damage),
      text: words.nextDamageText,
      act: () => session.show("check"),
    };
  if (overview.toConfirm > 0 && checked)
    return {
      label: words.nextConfirm(overview.toConfirm),
      text: words.nextConfirmText,
      act: () => session.show("check", "confirm"),
    };
  if (checked && late > 0)
    return {
      label: words.nextOverdue(late),
      text: words.nextOverdueText,
      act: () => session.show("overdue"),
    };
  return {
    label: words.nextCheck,
    text: words.nextCheckText,
    act: () => void checkLedger(session),
  };
}

/** 下一步: one card, one button. */
export function NextStep() {
  const styles = useStyles();
  const session = useSession();
  const text = usePaneText();
  const { ledger, checked, work } = usePaneState();
  if (!ledger) return null;
  const step = nextStep(ledger, checked, session, text);
  return (
    <section className={styles.card} aria-label={text.overview.next}>
      <Button
        className={styles.action}
        appearance="primary"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        disabled={work !== null}
        onClick={step.act}
      >
        {step.label}
      </Button>
      <Text size={200} className={styles.text}>
        {step.text}
      </Text>
    </section>
  );
}
