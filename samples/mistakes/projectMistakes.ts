import { dateParts } from "../../src/schedule/civilDate";
import { declaredDone } from "../declaredDone";
import { inMilestone, inProject, inTarget } from "../slips";
import type { SampleMistake } from "./sampleMistake";

/** Mistakes of a project as a whole: its money, its report, its stages. */
export const PROJECT_MISTAKES: readonly SampleMistake[] = [
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
];
