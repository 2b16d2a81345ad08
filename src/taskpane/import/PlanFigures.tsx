import { makeStyles, tokens } from "@fluentui/react-components";
import { importText } from "../../i18n/pane/import";
import type { Plan } from "../../plan/plan";
import { useLocale } from "../text/PaneTextContext";
import { planFacts } from "./planFacts";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "repeat(3, 1fr)",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "center",
  },
  fact: { display: "flex", flexDirection: "column-reverse", minWidth: 0 },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  plan: Plan;
  /** Nobody has said yet which unit the amounts are in. */
  assumed: boolean;
}

/** Projects, sections, and the three sorts of investment with their total. */
export function PlanFigures({ plan, assumed }: Props) {
  const styles = useStyles();
  const { preview: text } = importText(useLocale());
  const facts = planFacts(plan);
  const total = `${facts.total} ${plan.unit}`;
  const figures = [
    [text.projects, facts.projects],
    [text.sections, facts.sections],
    [text.total, assumed ? text.assumed(total) : total],
    [text.invested, facts.invested],
    [text.blank, facts.blank],
    [text.stroke, facts.stroke],
    ...(facts.unreadable > 0 ? [[text.unreadable, facts.unreadable] as const] : []),
  ] as const;
  return (
    <dl className={styles.facts} aria-label={text.facts}>
      {figures.map(([name, figure]) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.number}>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
