import type { FindingCode } from "../src/progress/finding";
import { dateParts } from "../src/schedule/civilDate";
import { familyOf } from "./familyOf";
import {
  inMilestone,
  inProject,
  inTarget,
  inTargetUntold,
  type Reported,
  type Slipping,
} from "./slips";
import { declaredDone } from "./declaredDone";
import { swapDigits } from "./swapDigits";

/** A mistake as clerks make it, and what the check calls it. */
export interface SampleMistake {
  readonly what: string;
  readonly code: FindingCode;
  readonly put: Slipping;
}

/** Counted in whole things, growing over the year, no part of a family, neither done nor hardly begun. */
const isPlainCount = ({ nature, record, value, promised, direction }: Reported): boolean =>
  nature.whole &&
  nature.cumulative &&
  direction === "up" &&
  record.parent === undefined &&
  value < promised &&
  value > 3;

const isShare = ({ nature, direction }: Reported): boolean =>
  nature.share && !nature.change && direction === "up";

const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, (digit) =>
    String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0),
  );

/**
 * The mistakes of the sample. Each goes into the first project that can hold it and holds no other:
 * those that few projects can hold come first. None knows a project by its number.
 */
export const SAMPLE_MISTAKES: readonly SampleMistake[] = [
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
  {
    what: "万元 typed into the 亿元 column",
    code: "INVEST_SCALE",
    put: inProject("invested", ({ invested, moneyUnit, investment }) =>
      moneyUnit === "亿元" && typeof invested?.value === "number" && Number(investment) > 1
        ? Math.round(invested.value * 1e4)
        : undefined,
    ),
  },
  {
    what: "more invested than planned",
    code: "INVEST_OVER",
    put: inProject("invested", ({ investment }) =>
      Number(investment) > 1 ? Number((Number(investment) * 1.18).toFixed(2)) : undefined,
    ),
  },
  {
    what: "all done, says the report; the number says no",
    code: "DONE_WITHOUT_NUMBER",
    put: declaredDone,
  },
  {
    what: "met, and nothing proves it",
    code: "DONE_WITHOUT_EVIDENCE",
    put: inTarget(
      ({ met, direction }) => (met && direction === "up" ? null : undefined),
      "evidence",
    ),
  },
  {
    what: "a stage in words of one's own",
    code: "NOT_A_STATE",
    put: inMilestone(({ current }) => (current?.value === "进行中" ? "正在施工" : undefined)),
  },
  {
    what: "a stage that is due and not reported",
    code: "NOT_REPORTED",
    put: inMilestone(({ due }, { settings }) => (due <= settings.asOf ? null : undefined)),
  },
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
    what: "a report date of last year",
    code: "BAD_DATE",
    put: inProject("reportedOn", ({ reportedOn }) =>
      typeof reportedOn?.value === "number" ? reportedOn.value - 365 : undefined,
    ),
  },
  {
    what: "a report date as text",
    code: "BAD_DATE",
    put: inProject("reportedOn", (_, { settings: { asOf } }) => {
      const { year, month, day } = dateParts(asOf);
      return `${year}.${month}.${day - 3}`;
    }),
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
