import { inTarget } from "../slips";
import { isPlainCount, isShare } from "./natures";
import type { SampleMistake } from "./sampleMistake";

/** Numbers in the wrong scale or unit: shares, money, 万. */
export const SCALE_MISTAKES: readonly SampleMistake[] = [
  {
    what: "万元 typed where 亿元 is wanted",
    code: "WRONG_UNIT",
    put: inTarget(({ record, value }) =>
      record.unit === "亿元" ? `${Math.round(value * 1e4)}万元` : undefined,
    ),
  },
  {
    what: "a share typed as a fraction",
    code: "SCALE_JUMP",
    put: inTarget((target) =>
      isShare(target) && target.value > 50 ? target.value / 100 : undefined,
    ),
  },
  {
    what: "a share above a hundred",
    code: "OVER_100_PERCENT",
    put: inTarget((target) => (isShare(target) && target.promised < 100 ? 108 : undefined)),
  },
  {
    what: "a count typed for a share",
    code: "WRONG_UNIT",
    put: inTarget((target) => (isShare(target) ? "12家" : undefined)),
  },
  {
    what: "a 万 left out",
    code: "SCALE_JUMP",
    put: inTarget((target) =>
      isPlainCount(target) && target.record.text.includes("万") ? target.value / 1e4 : undefined,
    ),
  },
];
