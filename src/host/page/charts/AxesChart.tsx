import { axisScale } from "./axisScale";
import type { ChartData } from "./chartData";
import { paletteColor } from "./palette";

interface Props {
  data: ChartData;
  width: number;
  height: number;
}

/** Columns, bars and lines: anything along a category axis and a value axis. */
export function AxesChart({ data, width, height }: Props) {
  const lying = data.shape === "bar";
  const left = lying ? Math.min(140, 16 + 12 * longest(data.categories)) : 52;
  const plot = { x: left, y: 8, width: width - left - 12, height: height - 8 - 36 };
  const count = Math.max(1, data.categories.length);
  const totals = data.categories.map((_, at) =>
    data.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const scale = axisScale(data.stacked ? totals : data.series.flatMap(({ values }) => values));
  const length = lying ? plot.width : plot.height;
  const along = (value: number): number =>
    ((value - scale.from) / (scale.to - scale.from)) * length;
  const slot = (lying ? plot.height : plot.width) / count;
  const skip = Math.ceil((count * (lying ? 16 : 46)) / (lying ? plot.height : plot.width));
  const x = (value: number): number => plot.x + along(value);
  const y = (value: number): number => plot.y + plot.height - along(value);

  return (
    <g>
      {scale.marks.map((mark) => (
        <g key={mark} className="chart-mark">
          {lying ? (
            <line x1={x(mark)} x2={x(mark)} y1={plot.y} y2={plot.y + plot.height} />
          ) : (
            <line x1={plot.x} x2={plot.x + plot.width} y1={y(mark)} y2={y(mark)} />
          )}
          {lying ? (
            <text x={x(mark)} y={plot.y + plot.height + 14} textAnchor="middle">
              {mark}
            </text>
          ) : (
            <text x={plot.x - 6} y={y(mark) + 4} textAnchor="end">
              {mark}
            </text>
          )}
        </g>
      ))}
      {data.categories.map((name, at) => {
        if (at % skip !== 0) return null;
        const middle = slot * (at + 0.5);
        return lying ? (
          <text key={at} x={plot.x - 6} y={plot.y + middle + 4} textAnchor="end">
            {clip(name, 10)}
          </text>
        ) : (
          <text key={at} x={plot.x + middle} y={plot.y + plot.height + 14} textAnchor="middle">
            {clip(name, Math.max(3, Math.floor((slot * skip) / 12)))}
          </text>
        );
      })}
      {data.shape === "line"
        ? data.series.map(({ name, values }, index) => (
            <polyline
              key={name + String(index)}
              fill="none"
              stroke={paletteColor(index)}
              strokeWidth={2}
              points={values
                .map((value, at) => `${plot.x + slot * (at + 0.5)},${y(value)}`)
                .join(" ")}
            />
          ))
        : boxes(data, slot).map(({ key, color, start, thick, from, to }) => {
            const [low, high] = from < to ? [from, to] : [to, from];
            return lying ? (
              <rect
                key={key}
                fill={color}
                x={x(low)}
                width={x(high) - x(low)}
                y={plot.y + start}
                height={thick}
              />
            ) : (
              <rect
                key={key}
                fill={color}
                x={plot.x + start}
                width={thick}
                y={y(high)}
                height={y(low) - y(high)}
              />
            );
          })}
    </g>
  );
}

interface Box {
  key: string;
  color: string;
  /** Along the category axis, in pixels. */
  start: number;
  thick: number;
  /** Along the value axis, in values. */
  from: number;
  to: number;
}

/** Where each value's box stands: side by side, or one on the other. */
function boxes({ series, categories, stacked }: ChartData, slot: number): Box[] {
  const room = slot * 0.7;
  const thick = stacked ? room : room / Math.max(1, series.length);
  return categories.flatMap((_, at) => {
    let reached = 0;
    return series.map(({ values }, index) => {
      const value = values[at] ?? 0;
      const from = stacked ? reached : 0;
      reached += value;
      const start = slot * at + slot * 0.15 + (stacked ? 0 : index * thick);
      const key = `${at}-${index}`;
      return { key, color: paletteColor(index), start, thick, from, to: from + value };
    });
  });
}

const longest = (names: string[]): number =>
  Math.max(0, ...names.map((name) => Math.min(10, name.length)));
const clip = (name: string, length: number): string =>
  name.length > length ? `${name.slice(0, length - 1)}…` : name;
