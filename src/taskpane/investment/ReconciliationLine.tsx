import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Reconciliation } from "../../investment/reconcile";
import { investmentText } from "../../i18n/pane/investment";
import { useLocale } from "../text/PaneTextContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  equal: { color: tokens.colorStatusSuccessForeground1, fontSize: "16px" },
  sum: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    "& dt, & dd": { margin: 0 },
    "& dd": { fontVariantNumeric: "tabular-nums", textAlign: "right" },
  },
  line: { display: "contents" },
  sign: { display: "inline-block", width: "1.5em" },
  first: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  reconciliation: Reconciliation;
  unit: string;
  /** What those without anybody to count for are called: 未列牵头单位. */
  without: string;
}

/** 对账: the list's total beside the summary's, and each part of the difference. */
export function ReconciliationLine({ reconciliation, unit, without }: Props) {
  const styles = useStyles();
  const text = investmentText(useLocale());
  const { planTotal, total, withoutUnitTotal, inflation, difference } = reconciliation;
  const parts = [
    ["", text.planTotal, planTotal],
    ["＝", text.pivotTotal, total],
    ...(withoutUnitTotal === "0" ? [] : [["＋", without, withoutUnitTotal]]),
    ...(inflation === "0" ? [] : [["－", text.inflation, inflation]]),
  ] as const;
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <CheckmarkCircleFilled className={styles.equal} aria-hidden />
        <Text as="h2" weight="semibold">
          {text.reconciliation}
        </Text>
        <Text size={200}>{difference === "0" ? text.balanced : text.explained}</Text>
      </div>
      <dl className={styles.sum}>
        {parts.map(([sign, name, amount]) => (
          <div key={name} className={styles.line}>
            <dt>
              <span className={styles.sign}>{sign}</span>
              {name}
            </dt>
            <dd>{`${amount} ${unit}`}</dd>
          </div>
        ))}
      </dl>
      {inflation !== "0" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.inflated(inflation, unit)}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
