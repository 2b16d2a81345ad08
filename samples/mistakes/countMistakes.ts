import { inTarget, inTargetUntold } from "../slips";
import { swapDigits } from "../swapDigits";
import { isPlainCount } from "./natures";
import type { SampleMistake } from "./sampleMistake";

const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, (digit) =>
    String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0),
  );

/** Mistakes in what is counted, which nearly every project can hold. */
export const COUNT_MISTAKES: readonly SampleMistake[] = [
  {
    what: "digits swapped: the report tells another number",
    code: "NARRATIVE_DIFFERS",
    put: inTarget((target, { project }) => {
      const swapped = isPlainCount(target) ? swapDigits(target.value) : null;
      const told = String(project.narrative?.value ?? "").includes(String(target.value));
      const sound =
        swapped !== null && swapped > (target.previous ?? 0) && swapped < target.promised;
      return told && sound ? swapped : undefined;
    }),
  },
  {
    what: "a number with its unit",
    code: "NOT_A_NUMBER",
    put: inTarget((target) =>
      isPlainCount(target) ? `${target.value}${target.record.unit}` : undefined,
    ),
  },
  {
    what: "full-width digits",
    code: "NOT_A_NUMBER",
    put: inTarget((target) => (isPlainCount(target) ? fullWidth(target.value) : undefined)),
  },
  {
    what: "a word for a number",
    code: "NOT_A_NUMBER",
    put: inTarget((target) => (isPlainCount(target) ? "基本完成" : undefined)),
  },
  {
    what: "a minus before the number",
    code: "NEGATIVE",
    put: inTarget((target) => (isPlainCount(target) ? -target.value : undefined)),
  },
  {
    what: "half a thing",
    code: "NOT_WHOLE",
    put: inTarget((target) =>
      isPlainCount(target) && target.promised < 1000 ? target.value + 0.5 : undefined,
    ),
  },
  {
    what: "less than last time",
    code: "FELL",
    put: inTargetUntold((target) => {
      const { previous } = target;
      return isPlainCount(target) && previous !== null && previous > 10
        ? Math.floor(previous * 0.9)
        : undefined;
    }),
  },
  {
    what: "far more than was promised",
    code: "OVER_TARGET",
    put: inTargetUntold((target) =>
      isPlainCount(target) && target.promised >= 20 ? Math.round(target.promised * 1.2) : undefined,
    ),
  },
  {
    what: "nothing typed",
    code: "NOT_REPORTED",
    put: inTarget((target) => (isPlainCount(target) ? null : undefined)),
  },
  {
    what: "the promise itself made smaller",
    code: "PLAN_EDITED",
    put: inTarget(
      (target) =>
        isPlainCount(target) && target.promised >= 20 && target.value < target.promised * 0.75
          ? Math.round(target.promised * 0.8)
          : undefined,
      "value",
    ),
  },
];
