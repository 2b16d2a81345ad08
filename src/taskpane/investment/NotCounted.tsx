import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { InvestmentReport } from "../../app/investmentReport";
import { investmentText } from "../../i18n/pane/investment";
import type { ProjectRecord } from "../../progress/record";
import { useLocale } from "../text/PaneTextContext";
import { ProjectLinks } from "./ProjectLinks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0 },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  numbers: { margin: 0 },
});

interface Props {
  report: Pick<InvestmentReport, "reconciliation" | "without" | "unread">;
  projects: readonly ProjectRecord[];
  /** What those without anybody to count for are called: 未列牵头单位. */
  withoutUnit: string;
}

/** Projects whose money no row carries, each kind apart and each with the way to its cell. */
export function NotCounted({ report, projects, withoutUnit }: Props) {
  const styles = useStyles();
  const text = investmentText(useLocale());
  const { reconciliation, without, unread } = report;
  const unitless = reconciliation.withoutUnit.map(({ no }) => no);
  const kinds = [
    [text.withoutUnit(withoutUnit, unitless.length), unitless],
    [text.blank(without.blank.length), without.blank],
    [text.stroke(without.stroke.length), without.stroke],
    [text.unreadable(without.unreadable.length), without.unreadable],
    [text.unreadDone(unread.length), unread],
  ] as const;
  const shown = kinds.filter(([, numbers]) => numbers.length > 0);
  return (
    <section className={styles.root}>
      <Text as="h2" weight="semibold">
        {text.withoutTitle}
      </Text>
      {shown.length === 0 ? (
        <Text size={200}>{text.allCounted}</Text>
      ) : (
        <dl className={styles.list}>
          {shown.map(([name, numbers]) => (
            <div key={name}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.numbers}>
                <ProjectLinks numbers={numbers} projects={projects} place={({ place }) => place} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
