import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import { checkLedger } from "../actions/checkLedger";
import { clearLedgerMarks } from "../actions/clearLedgerMarks";
import { NoLedger } from "../parts/NoLedger";
import { Scroller } from "../parts/Scroller";
import { StatusBar } from "../parts/StatusBar";
import { StatusLegend } from "../parts/StatusLegend";
import { CheckViews } from "../review/CheckViews";
import { checkView } from "../review/checkView";
import { ConfirmTargets } from "../review/ConfirmTargets";
import { Findings } from "../review/Findings";
import { Proposals } from "../review/Proposals";
import { usePaneState, useSession } from "../session/SessionContext";
import { usePaneText } from "../text/PaneTextContext";

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

const VIEWS = { findings: Findings, confirm: ConfirmTargets, proposals: Proposals } as const;

/** 核对: one button, how everything stands, then what a person has to look at. */
export function Check() {
  const styles = useStyles();
  const session = useSession();
  const text = usePaneText();
  const { ledger, section, work } = usePaneState();
  if (ledger === undefined) return null;
  if (ledger === null) return <NoLedger />;
  const view = checkView(section);
  const View = VIEWS[view];
  return (
    <Scroller page={view}>
      <div className={styles.top}>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            icon={<CheckmarkCircleRegular />}
            disabledFocusable={work !== null}
            onClick={() => void checkLedger(session)}
          >
            {text.check.run}
          </Button>
          <Button
            icon={<EraserRegular />}
            disabledFocusable={work !== null}
            onClick={() => void clearLedgerMarks(session)}
          >
            {text.check.clear}
          </Button>
        </div>
        <StatusBar counts={ledger.overview.counts} label={text.check.counts} />
        <StatusLegend counts={ledger.overview.counts} />
      </div>
      <CheckViews />
      <View ledger={ledger} />
    </Scroller>
  );
}
