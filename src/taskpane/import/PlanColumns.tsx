import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { importText } from "../../i18n/pane/import";
import type { Plan } from "../../plan/plan";
import { useLocale } from "../text/PaneTextContext";
import { planFacts } from "./planFacts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
  },
  column: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  found: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusWarningForeground1 },
});

/** Which columns of the official layout the list has. */
export function PlanColumns({ plan }: { plan: Plan }) {
  const styles = useStyles();
  const { preview: text } = importText(useLocale());
  return (
    <div className={styles.root}>
      <Text as="h4" weight="semibold">
        {text.columns}
      </Text>
      <ul className={styles.list}>
        {planFacts(plan).columns.map(({ column, found }) => {
          const Icon = found ? CheckmarkCircleFilled : WarningFilled;
          return (
            <li key={column} className={styles.column}>
              <Icon aria-hidden className={mergeClasses(found ? styles.found : styles.missing)} />
              {found ? text.columnNames[column] : `${text.columnNames[column]}：${text.missing}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
