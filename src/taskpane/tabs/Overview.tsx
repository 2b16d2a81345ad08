import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { StatusBar } from "../parts/StatusBar";
import { Groups } from "../parts/Groups";
import { NoLedger } from "../parts/NoLedger";
import { NextStep } from "../parts/NextStep";
import { StatusLegend } from "../parts/StatusLegend";
import { usePaneState } from "../session/SessionContext";
import { usePaneText } from "../text/PaneTextContext";

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
  },
  title: { display: "block", margin: 0, textWrap: "balance" },
  facts: {
    display: "grid",
    gridTemplateColumns: "repeat(5, 1fr)",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "center",
  },
  fact: { display: "flex", flexDirection: "column-reverse" },
  number: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { display: "flex", justifyContent: "space-between", alignItems: "baseline" },
});

/** 概览: what is loaded, how it stands, and the next thing to do. */
export function Overview() {
  const styles = useStyles();
  const text = usePaneText();
  const { ledger } = usePaneState();
  if (ledger === undefined) return null;
  if (ledger === null) return <NoLedger />;
  const { overview } = ledger;
  const facts = [
    [overview.projects, text.overview.projects],
    [overview.sections, text.overview.sections],
    [overview.invested, text.overview.invested],
    [overview.blank, text.overview.blank],
    [overview.stroke, text.overview.stroke],
  ] as const;
  const promises = Object.values(overview.counts).reduce((sum, count) => sum + count, 0);
  return (
    <div className={styles.page}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {overview.title}
      </Text>
      <dl className={styles.facts} aria-label={text.overview.facts}>
        {facts.map(([number, name]) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.number}>{number}</dd>
          </div>
        ))}
      </dl>
      <NextStep />
      <section className={styles.block}>
        <div className={styles.heading}>
          <Text as="h2" weight="semibold">
            {text.overview.standing}
          </Text>
          <Text size={200}>{text.overview.total(promises)}</Text>
        </div>
        <StatusBar counts={overview.counts} label={text.overview.standing} />
        <StatusLegend counts={overview.counts} />
      </section>
      <Groups title={text.overview.bySection} groups={overview.bySection} />
      <Groups title={text.overview.byUnit} groups={overview.byUnit} />
    </div>
  );
}
