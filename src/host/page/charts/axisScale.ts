/** An axis from a round number to a round number, in steps of 1, 2 or 5 times a power of ten. */
export interface AxisScale {
  from: number;
  to: number;
  marks: number[];
}

/** The scale that shows all values and zero, with about `wanted` marks. */
export function axisScale(values: number[], wanted = 5): AxisScale {
  const low = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const high = low === highest ? 1 : highest;
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  const marks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { from: marks[0] ?? 0, to: marks.at(-1) ?? 1, marks };
}
