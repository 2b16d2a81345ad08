import { HorizontalBarChart } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { SummaryRow } from "../../investment/summarise";

// What is left of the scale behind a bar is drawn as a quiet track; where colours are not the page's to
// choose, as an empty one with a border.
const useStyles = makeStyles({
  root: {
    "& svg": { overflow: "hidden", borderRadius: tokens.borderRadiusMedium },
    "& rect:nth-child(2)": { fill: tokens.colorNeutralBackground5 },
    "@media (forced-colors: active)": {
      "& svg": { forcedColorAdjust: "none" },
      "& rect:nth-child(1)": { fill: "Highlight" },
      "& rect:nth-child(2)": { fill: "Canvas", stroke: "CanvasText" },
    },
  },
});

interface Props {
  rows: readonly SummaryRow[];
  /** The largest sum of all rows, also of those that are not shown: the scale never jumps. */
  largest: number;
}

/**
 * Bars of the planned sums, with the exact sum in each title. It is a picture only, inert: the table
 * beside it says the same to keyboards and to readers of the screen.
 */
export function BarChart({ rows, largest }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root} inert aria-hidden>
      <HorizontalBarChart
        hideTooltip
        barHeight={12}
        chartDataMode="hidden"
        data={rows.map(({ key, planned }) => ({
          chartTitle: `${key}  ${planned}`,
          chartData: [
            {
              legend: key,
              horizontalBarChartdata: { x: Number(planned), total: largest },
              color: tokens.colorBrandBackground,
            },
          ],
        }))}
      />
    </div>
  );
}
