import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PaneText } from "../../i18n/paneText";
import type { OverdueItem, OverdueState } from "../../progress/listOverdue";
import { useSession } from "../session/SessionContext";
import { usePaneText } from "../text/PaneTextContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  project: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const COLORS = {
  超期: "danger",
  滞后: "severe",
  临期: "informative",
  未报: "subtle",
} as const satisfies Record<OverdueState, string>;

function progressOf({ value, target, unit }: OverdueItem, { overdue }: PaneText): string {
  if (value === null || value === "") return overdue.notReported;
  return target === null ? String(value) : overdue.progress(String(value), String(target), unit);
}

function timeOf({ daysOverdue, daysLeft }: OverdueItem, { overdue }: PaneText): string {
  return daysOverdue > 0 ? overdue.daysOverdue(daysOverdue) : overdue.daysLeft(daysLeft);
}

/** One item of the overdue list; the whole of it is the way to its cell. */
export function OverdueCard({ item }: { item: OverdueItem }) {
  const styles = useStyles();
  const session = useSession();
  const text = usePaneText();
  const implied = item.basis === "implied" ? text.overdue.implied : "";
  return (
    <button type="button" className={styles.root} onClick={() => void session.goTo(item.place)}>
      <span className={styles.head}>
        <Text size={200} className={styles.project}>
          {text.check.project(item.projectNo, item.project)}
        </Text>
        <Badge appearance="tint" color={COLORS[item.state]} shape="rounded">
          {text.overdue.states[item.state]}
        </Badge>
      </span>
      <Text weight="semibold">{item.indicator}</Text>
      <Text size={200}>
        {[
          progressOf(item, text),
          timeOf(item, text),
          ...(item.lag !== null && item.lag > 0
            ? [text.overdue.lag(String(Math.round(item.lag * 10) / 10))]
            : []),
        ].join(" · ")}
      </Text>
      <Text size={200} className={styles.quiet}>
        {[text.overdue.due(item.due) + implied, item.leads.join("、")].filter(Boolean).join(" · ")}
      </Text>
    </button>
  );
}
