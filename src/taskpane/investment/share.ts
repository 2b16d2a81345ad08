import { Decimal } from "decimal.js";

/** 完成率 as people read it: "37.5%"; an empty text where there is nothing to divide. */
export function share(done: string | null, planned: string): string {
  if (done === null || new Decimal(planned).isZero()) return "";
  return `${new Decimal(done).div(planned).times(100).toDecimalPlaces(1).toString()}%`;
}
