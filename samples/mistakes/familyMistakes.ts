import { familyOf } from "../familyOf";
import { inTargetUntold } from "../slips";
import type { SampleMistake } from "./sampleMistake";

/** Wholes and parts that do not fit each other. Few lists have many of them. */
export const FAMILY_MISTAKES: readonly SampleMistake[] = [
  {
    what: "parts that do not add up to their whole",
    code: "PARTS_DIFFER",
    put: inTargetUntold((target, situation) =>
      familyOf(target, situation)?.addsUp ? target.value + 2 : undefined,
    ),
  },
  {
    what: "a part above its whole",
    code: "PART_EXCEEDS_WHOLE",
    put: inTargetUntold((target, situation) => {
      const whole = situation.targets.find(({ record }) => record.id === target.record.parent);
      const family = whole && familyOf(whole, situation);
      return family && !family.addsUp && whole.value !== null && whole.value < target.promised
        ? whole.value + 6
        : undefined;
    }),
  },
];
