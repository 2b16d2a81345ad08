import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { StatusCounts } from "../../app/readOverview";
import { ALL_STATUSES } from "../../app/statuses";
import { statusName } from "../../i18n/statuses";
import { useLocale } from "../text/PaneTextContext";

/** Where colours are not the page's to choose, the parts differ by their pattern. */
const CONTRAST = "@media (forced-colors: active)";
const striped = (angle: string, period: number): string =>
  `repeating-linear-gradient(${angle}, CanvasText 0 1px, Canvas 1px ${period}px)`;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "1px",
    height: "8px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: "none",
    [CONTRAST]: { border: "1px solid CanvasText", backgroundColor: "CanvasText" },
  },
  已达标: {
    backgroundColor: tokens.colorStatusSuccessBackground3,
    [CONTRAST]: { backgroundColor: "Highlight" },
  },
  正常: {
    backgroundColor: tokens.colorBrandBackground,
    [CONTRAST]: { backgroundColor: "Canvas" },
  },
  滞后: {
    backgroundColor: tokens.colorStatusWarningBackground3,
    [CONTRAST]: { background: striped("45deg", 5) },
  },
  超期: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    [CONTRAST]: { backgroundColor: "CanvasText" },
  },
  未报: {
    backgroundColor: tokens.colorNeutralStroke1,
    [CONTRAST]: { background: striped("90deg", 3) },
  },
  待确认: {
    backgroundColor: tokens.colorNeutralStroke2,
    [CONTRAST]: { background: striped("0deg", 3) },
  },
});

/** How many of each status, as one bar; the same in words for those who do not see it. */
export function StatusBar({ counts, label }: { counts: StatusCounts; label: string }) {
  const styles = useStyles();
  const locale = useLocale();
  const told = ALL_STATUSES.filter((status) => counts[status] > 0);
  const words = told.map((status) => `${statusName(status, locale)} ${counts[status]}`);
  return (
    <div className={styles.bar} role="img" aria-label={[label, ...words].join(", ")}>
      {told.map((status) => (
        <span
          key={status}
          className={mergeClasses(styles[status])}
          style={{ flexGrow: counts[status], flexBasis: 0 }}
        />
      ))}
    </div>
  );
}
