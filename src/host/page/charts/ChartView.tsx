import { AxesChart } from "./AxesChart";
import type { ChartData } from "./chartData";
import { paletteColor } from "./palette";
import { PieChart } from "./PieChart";

/** What the grid hands to a drawing that floats over its cells. */
export interface ChartLayer {
  data?: { chart: ChartData; width: number; height: number };
}

const titleHeight = 30;
const legendHeight = 22;

/** A chart of the model as a picture over the sheet. */
export function ChartView({ data: layer }: ChartLayer) {
  if (layer === undefined) return null;
  const { chart, width, height } = layer;
  const entries = chart.shape === "pie" ? chart.categories : chart.series.map(({ name }) => name);
  const legend = entries.length > 1 ? legendHeight : 0;
  const title = chart.title === "" ? 0 : titleHeight;
  const Body = chart.shape === "pie" ? PieChart : AxesChart;
  return (
    <svg
      className="chart"
      role="img"
      aria-label={chart.title}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height="100%"
    >
      <rect className="chart-paper" width={width} height={height} />
      <text className="chart-title" x={width / 2} y={20} textAnchor="middle">
        {chart.title}
      </text>
      <g transform={`translate(0 ${title})`}>
        <Body data={chart} width={width} height={height - title - legend} />
      </g>
      {legend > 0 &&
        entries.slice(0, Math.floor(width / 90)).map((name, index) => (
          <g key={index} transform={`translate(${16 + index * 90} ${height - 14})`}>
            <rect width={10} height={10} y={-9} fill={paletteColor(index)} />
            <text x={14}>{name.length > 6 ? `${name.slice(0, 5)}…` : name}</text>
          </g>
        ))}
    </svg>
  );
}
