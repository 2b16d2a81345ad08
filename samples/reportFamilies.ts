import type { TargetRecord } from "../src/progress/record";
import type { Report } from "./reportTarget";

const totalOf = (amounts: readonly number[]): number =>
  Number(amounts.reduce((sum, amount) => sum + amount, 0).toFixed(6));

/**
 * Brings wholes and their parts (其中) into agreement: parts that make up the whole in the plan make it
 * up in the report, and no other part is a greater share of its whole than it is in the plan.
 */
export function reportFamilies(
  targets: readonly TargetRecord[],
  reports: ReadonlyMap<string, Report>,
): ReadonlyMap<string, Report> {
  const agreed = new Map(reports);
  for (const whole of targets) {
    const parts = targets.filter(({ parent, unit }) => parent === whole.id && unit === whole.unit);
    const report = agreed.get(whole.id);
    const reported = parts.flatMap(({ id }) => agreed.get(id) ?? []);
    if (!report || parts.length === 0 || reported.length < parts.length) continue;
    if (totalOf(parts.map(({ value }) => value ?? 0)) === whole.value) {
      agreed.set(whole.id, {
        current: totalOf(reported.map(({ current }) => current)),
        previous: totalOf(reported.map(({ previous }) => previous)),
      });
      continue;
    }
    for (const part of parts) {
      const own = agreed.get(part.id);
      if (!own) continue;
      const share = (part.value ?? 0) / (whole.value ?? 1);
      const current = Math.min(own.current, Math.floor(report.current * Math.min(1, share)));
      agreed.set(part.id, { current, previous: Math.min(own.previous, report.previous, current) });
    }
  }
  return agreed;
}
