import type { ChartData } from "./chartData";
import { paletteColor } from "./palette";

interface Props {
  data: ChartData;
  width: number;
  height: number;
}

/** The first series as slices; what is not above zero has none. */
export function PieChart({ data, width, height }: Props) {
  const values = data.series[0]?.values ?? [];
  const total = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const radius = Math.max(10, Math.min(width, height - 16) / 2 - 8);
  const centre = { x: width / 2, y: radius + 8 };
  const point = (share: number): string => {
    const angle = 2 * Math.PI * share - Math.PI / 2;
    return `${centre.x + radius * Math.cos(angle)} ${centre.y + radius * Math.sin(angle)}`;
  };
  let before = 0;
  return (
    <g stroke="#ffffff">
      {values.map((value, index) => {
        const share = total === 0 ? 0 : Math.max(0, value) / total;
        const start = before;
        before += share;
        if (share === 0) return null;
        if (share === 1) {
          return (
            <circle key={index} cx={centre.x} cy={centre.y} r={radius} fill={paletteColor(index)} />
          );
        }
        const arc = `A ${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${point(before)}`;
        return (
          <path
            key={index}
            fill={paletteColor(index)}
            d={`M ${centre.x} ${centre.y} L ${point(start)} ${arc} Z`}
          />
        );
      })}
    </g>
  );
}
