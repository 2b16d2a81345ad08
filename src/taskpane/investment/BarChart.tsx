import { HorizontalBarChart } from "@fluentui/react-charts";
import { tokens } from "@fluentui/react-components";
import type { SummaryRow } from "../../investment/summarise";

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
  return (
    <div inert aria-hidden>
      <HorizontalBarChart
        hideTooltip
        barHeight={10}
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
