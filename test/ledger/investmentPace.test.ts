import type { DoubtfulMoney } from "../../src/ledger/doubtfulMoney";
import { investmentPace } from "../../src/ledger/investmentPace";
import type { CivilDate } from "../../src/schedule/civilDate";
import { planOf, project } from "../investment/samplePlan";

const plan = planOf([
  project(1, "6", ["市教育局", "市卫健委"]),
  project(2, "4", ["市卫健委"]),
  project(3, "", ["市卫健委"]),
]);

const pace = (
  done: [number, string][],
  asOf: string,
  year: number | null = 2022,
  doubtful: readonly DoubtfulMoney[] = [],
) => investmentPace({ plan, done: new Map(done), doubtful }, asOf as CivilDate, year);

describe("投资完成率 beside 序时进度", () => {
  it.each([
    ["behind", [[1, "4.5"]], "2022-07-31", { rate: "45.0", expected: "58.3", behind: "13.3" }],
    [
      "ahead",
      [
        [1, "6"],
        [2, "0.02"],
      ],
      "2022-06-30",
      { rate: "60.2", expected: "50.0", behind: "-10.2" },
    ],
    ["level", [[2, "5"]], "2022-06-30", { rate: "50.0", expected: "50.0", behind: "0.0" }],
    [
      "an unfinished month does not count",
      [[2, "5"]],
      "2022-07-30",
      { rate: "50.0", expected: "50.0", behind: "0.0" },
    ],
    [
      "at the end of the year all is due",
      [
        [1, "6"],
        [2, "3"],
      ],
      "2022-12-31",
      { rate: "90.0", expected: "100.0", behind: "10.0" },
    ],
    [
      "money without a plan is left out",
      [
        [1, "4.5"],
        [3, "9"],
      ],
      "2022-07-31",
      { rate: "45.0", expected: "58.3", behind: "13.3" },
    ],
    [
      "a reported zero counts",
      [[1, "0"]],
      "2022-03-31",
      { rate: "0.0", expected: "25.0", behind: "25.0" },
    ],
  ] as [string, [number, string][], string, object][])("%s", (_what, done, asOf, found) => {
    expect(pace(done, asOf)).toEqual({ ...found, without: 0 });
  });

  it("leaves a project whose entry is in doubt out of both sums, and counts it", () => {
    const doubtful = [{ no: 1, value: 45000, meant: 4.5, reason: "scale" }] as const;
    const done: [number, string][] = [
      [1, "45000"],
      [2, "2"],
    ];
    expect(pace(done, "2022-06-30", 2022, doubtful)).toEqual({
      rate: "50.0",
      expected: "50.0",
      behind: "0.0",
      without: 1,
    });
    expect(pace([[1, "45000"]], "2022-06-30", 2022, doubtful)).toBeNull();
  });

  it.each([
    ["nothing is reported", [], 2022],
    ["only projects without a plan are reported", [[3, "1"]], 2022],
    ["the year is not known", [[1, "1"]], null],
  ] as [string, [number, string][], number | null][])(
    "is not told while %s",
    (_what, done, year) => {
      expect(pace(done, "2022-07-31", year)).toBeNull();
    },
  );
});
