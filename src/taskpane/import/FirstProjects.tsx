import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { importText } from "../../i18n/pane/import";
import type { Plan, Project } from "../../plan/plan";
import { useLocale } from "../text/PaneTextContext";

/** How many are shown at first, and with each 再显示. */
const FIRST = 4;
const MORE = 20;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "2.4em 1fr auto",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  no: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  content: {
    gridColumn: "2 / -1",
    display: "-webkit-box",
    overflow: "hidden",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
  },
  leads: { gridColumn: "2 / -1", color: tokens.colorNeutralForeground2 },
  more: { alignSelf: "flex-start" },
});

/** The first projects as they were understood, to compare with the list at a glance. */
export function FirstProjects({ plan: { projects, unit } }: { plan: Plan }) {
  const styles = useStyles();
  const { preview: text } = importText(useLocale());
  const [count, setCount] = useState(FIRST);
  const amount = ({ investment }: Project): string =>
    investment.kind === "amount"
      ? `${investment.value} ${unit}`
      : investment.text || text.noInvestment;
  const left = projects.length - count;
  return (
    <div className={styles.root}>
      <Text as="h4" weight="semibold">
        {text.rows}
      </Text>
      <ol className={styles.list}>
        {projects.slice(0, count).map((project, at) => (
          <li key={at} className={styles.row}>
            <Text className={styles.no}>{project.no}</Text>
            <Text weight="semibold">{project.title}</Text>
            <Text size={200}>{amount(project)}</Text>
            <Text size={200} className={styles.content}>
              {project.content}
            </Text>
            <Text size={200} className={styles.leads}>
              {project.leads.join("、") || text.noLeads}
            </Text>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <Button
          className={styles.more}
          size="small"
          appearance="transparent"
          onClick={() => setCount(count + MORE)}
        >
          {text.moreRows(Math.min(left, MORE))}
        </Button>
      )}
    </div>
  );
}
