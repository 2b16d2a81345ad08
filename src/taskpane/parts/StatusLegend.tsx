import { makeStyles, tokens } from "@fluentui/react-components";
import type { StatusCounts } from "../../app/readOverview";
import { ALL_STATUSES } from "../../app/statuses";
import { StatusMark } from "./StatusMark";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(3, auto)",
    justifyContent: "start",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS },
  count: { fontSize: tokens.fontSizeBase300, fontVariantNumeric: "tabular-nums" },
});

/** Every status with its number, also those that do not occur. */
export function StatusLegend({ counts }: { counts: StatusCounts }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {ALL_STATUSES.map((status) => (
        <li key={status} className={styles.item}>
          <StatusMark status={status} />
          <span className={styles.count}>{counts[status]}</span>
        </li>
      ))}
    </ul>
  );
}
