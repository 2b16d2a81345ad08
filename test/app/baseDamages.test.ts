import { restorePlan } from "../../src/app/restorePlan";
import { findingSentence } from "../../src/i18n/findings";
import type { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { type Grids, rowsOf, setCell } from "./damagedGrids";
import { fillCorrectly, newLedger, officialPlan, judged } from "./filledLedger";
import { rearranged } from "./rearranged";

let correct: XlsxWorkbook;

beforeAll(async () => {
  correct = await newLedger(officialPlan());
  await fillCorrectly(correct);
});

const BASE = "_底本";
const aboutRow = (grids: Grids, name: string): number =>
  rowsOf(grids, BASE).findIndex((row) => row[18] === name);
const facts = (grids: Grids, change: (text: string) => string): void => {
  setCell(grids, BASE, 1, 10, change(String(rowsOf(grids, BASE)[1]?.[10])));
};
const rewritten = "新建学校91所。";

/** Project 5 stands in row 6 of _底本 and in row 10 of 清单. What is found: code, place, suggestion. */
const DAMAGES: readonly (readonly [
  what: string,
  damage: (grids: Grids) => void,
  found: readonly (readonly [at: string, suggestion: string | number | null, says: string])[],
])[] = [
  [
    "a text, which 清单 still has",
    (grids) => setCell(grids, BASE, 5, 3, rewritten),
    [
      [
        `${BASE}!D6`,
        "新建、改扩建基础教育学校101所，竣工41所，新增学位3.3万个。",
        "隐藏表“_底本”里第 5 项的“内容”被改动",
      ],
    ],
  ],
  [
    "an amount",
    (grids) => setCell(grids, BASE, 5, 4, "6.12"),
    [[`${BASE}!E6`, "61.2", "下发为“61.2”"]],
  ],
  [
    "a text, and another cell of the same project in 清单",
    (grids) => {
      setCell(grids, BASE, 5, 3, rewritten);
      setCell(grids, "清单", 9, 3, 6.12);
    },
    [
      [`${BASE}!D6`, "新建、改扩建基础教育学校101所，竣工41所，新增学位3.3万个。", "“内容”"],
      ["清单!D10", 61.2, "下发为“61.2”，现为“6.12”"],
    ],
  ],
  [
    "a text in both sheets: nothing proves what was issued",
    (grids) => {
      setCell(grids, BASE, 5, 3, rewritten);
      setCell(grids, "清单", 9, 2, rewritten);
    },
    [[`${BASE}!A6`, null, "已无法核对"]],
  ],
  [
    "different texts in both sheets",
    (grids) => {
      setCell(grids, BASE, 5, 3, rewritten);
      setCell(grids, "清单", 9, 2, "新建学校90所。");
    },
    [[`${BASE}!A6`, null, "现按清单上所写核对"]],
  ],
  ["a fingerprint", (grids) => setCell(grids, BASE, 5, 7, null), [[`${BASE}!A6`, null, "指纹"]]],
  [
    "the value of a target",
    (grids) => facts(grids, (text) => text.replace('"value":10', '"value":8')),
    [[`${BASE}!K2`, null, "指标 1.1 的下发记录被改动过"]],
  ],
  [
    "the value of a target in both sheets",
    (grids) => {
      facts(grids, (text) => text.replace('"value":10', '"value":8'));
      setCell(grids, "指标", 1, 7, 8);
      setCell(grids, "指标", 1, 15, 8);
    },
    [[`${BASE}!K2`, null, "已无法核对"]],
  ],
  [
    "a target's record altogether",
    (grids) => facts(grids, () => "{"),
    [[`${BASE}!K2`, null, "指标 1.1"]],
  ],
  [
    "the unit of money",
    (grids) => setCell(grids, BASE, aboutRow(grids, "单位"), 19, "万元"),
    [[`${BASE}!T12`, null, "金额单位"]],
  ],
];

it.each(DAMAGES)("_底本 changed: %s", async (_, damage, expected) => {
  const { findings, statuses } = await judged(await rearranged(correct, damage));
  expect(
    findings.map(({ code, place, suggestion = null }) => [
      code,
      `${place.sheet}!${place.cell}`,
      suggestion,
    ]),
  ).toEqual(expected.map(([at, suggestion]) => ["PLAN_EDITED", at, suggestion]));
  expected.forEach(([, , says], at) => {
    expect(findings[at] && findingSentence(findings[at], "zh-CN")).toContain(says);
  });
  expect(statuses).toHaveLength(151);
});

it("a project's row that was taken out of _底本 is missed there, and the others are still known", async () => {
  const { findings, ledger } = await judged(
    await rearranged(correct, (grids) => rowsOf(grids, BASE)[5]?.fill(null, 0, 8)),
  );
  expect(findings.map(({ code, place }) => `${code} ${place.sheet}!${place.cell}`)).toEqual([
    `PLAN_EDITED ${BASE}!T12`,
    "ROW_ADDED 清单!A10",
  ]);
  expect(ledger.base?.projects.size).toBe(59);
});

it("a project without its number in _底本 is named", async () => {
  const { findings } = await judged(
    await rearranged(correct, (grids) => setCell(grids, BASE, 5, 0, "五")),
  );
  expect(findings.map(({ place }) => `${place.sheet}!${place.cell}`)).toContain(`${BASE}!A6`);
});

it("ledgers of before there were marks and proofs are believed", async () => {
  const { findings } = await judged(
    await rearranged(correct, (grids) => {
      rowsOf(grids, BASE)[aboutRow(grids, "校验")]?.fill(null, 18, 20);
      for (const row of rowsOf(grids, BASE).slice(1))
        if (typeof row[10] === "string") row[10] = row[10].replace(/,"mark":"[0-9a-f]{16}"/, "");
    }),
  );
  expect(findings).toEqual([]);
});

it("what 清单 proves is put back", async () => {
  const damaged = await rearranged(correct, (grids) => setCell(grids, BASE, 5, 4, "6.12"));
  const { restored, left } = await restorePlan(damaged);
  expect(restored).toHaveLength(1);
  expect(left).toEqual([]);
  expect((await judged(damaged)).findings).toEqual([]);
});

it("without _底本 the unit of money is the one that 清单 states", async () => {
  const { ledger } = await judged(
    await rearranged(correct, (grids) => {
      grids.delete(BASE);
      setCell(grids, "清单", 1, 0, "单位：万元");
    }),
  );
  expect(new Set(ledger.records.projects.map(({ moneyUnit }) => moneyUnit))).toEqual(
    new Set(["万元"]),
  );
});
