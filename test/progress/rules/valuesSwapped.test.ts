import { findingSentence } from "../../../src/i18n/findings";
import { check, projectOf, targetOf, type TargetSketch } from "../ledgerOf";

const CANTEENS: readonly TargetSketch[] = [
  { id: "1.1", indicator: "新建社区长者食堂", value: 40 },
  { id: "1.2", indicator: "助餐点", value: 60 },
  { id: "1.3", indicator: "服务老年人", value: 30000, unit: "人次" },
];
const POINTS: readonly TargetSketch[] = [
  { id: "1.1", indicator: "新增老年助餐点", value: 35 },
  { id: "1.2", indicator: "示范助餐点", value: 10 },
];

const findingsOf = (
  targets: readonly TargetSketch[],
  narrative: string,
  values: readonly (number | null)[],
) =>
  check({
    projects: [projectOf({ narrative })],
    targets: targets.map((target, at) => targetOf({ ...target, current: values[at] ?? null })),
  }).findings.filter(({ code }) => code === "NARRATIVE_DIFFERS");

const TOLD = "建成社区长者食堂33个、助餐点47个，累计服务老年人2.32万人次。";

test.each<[string, readonly TargetSketch[], string, readonly (number | null)[], readonly string[]]>(
  [
    ["two values", CANTEENS, TOLD, [47, 33, 23200], ["P2 swapped 33", "P3 swapped 47"]],
    [
      "three values in turn",
      CANTEENS,
      TOLD,
      [23200, 33, 47],
      ["P2 swapped 33", "P3 swapped 47", "P4 swapped 23200"],
    ],
    [
      "targets that end in the same words",
      POINTS,
      "新增老年助餐点18个，其中示范助餐点5个。",
      [5, 18],
      ["P2 swapped 18", "P3 swapped 5"],
    ],
    [
      "one number filled down over two cells",
      CANTEENS,
      "食堂建成33个，助餐点47个，服务老年人2.32万人次。",
      [33, 33, 23200],
      ["P3  47"],
    ],
    ["nothing where every value is its own", CANTEENS, TOLD, [33, 47, 23200], []],
    ["nothing where names follow", CANTEENS, "33个长者食堂、47个助餐点建成。", [33, 47, null], []],
    ["nothing where nothing is named", CANTEENS, "分别完成33个、47个。", [47, 33, null], []],
    [
      "nothing where equal numbers are told of both",
      CANTEENS,
      "食堂33个，助餐点33个。",
      [33, 33],
      [],
    ],
    ["nothing where each gets as many", CANTEENS, "长者食堂和助餐点各建成33个。", [33, 33], []],
    [
      "nothing where a cell holds a number told of something else",
      CANTEENS,
      "长者食堂建成33个（含改建12个），助餐点47个。",
      [33, 12],
      [],
    ],
  ],
)("%s", (_, targets, narrative, values, expected) => {
  expect(
    findingsOf(targets, narrative, values).map(
      ({ place, data, suggestion }) => `${place.cell} ${data["case"] ?? ""} ${suggestion}`,
    ),
  ).toEqual(expected);
});

test("says whose number it is", () => {
  const [first] = findingsOf(CANTEENS, TOLD, [47, 33, 23200]);
  expect(first && findingSentence(first, "zh-CN")).toBe(
    "“新建社区长者食堂”填的 47，进展情况里是“助餐点”的数；这一项写的是“33个”，像是几个数填反了。请核对；如以进展情况为准，填 33。",
  );
});

test("says only that, and not what follows from it", () => {
  const judged = (values: readonly number[]) =>
    check({
      projects: [projectOf({ narrative: TOLD })],
      targets: CANTEENS.map((target, at) =>
        targetOf({ ...target, current: values[at] ?? null, previous: [30, 40, 20000][at] ?? null }),
      ),
    }).findings.map(({ code, place }) => `${code} ${place.cell}`);
  expect(judged([47, 33, 23200])).toEqual(["NARRATIVE_DIFFERS P2", "NARRATIVE_DIFFERS P3"]);
  expect(judged([33, 33, 23200])).toEqual(["FELL P3", "NARRATIVE_DIFFERS P3"]);
});
