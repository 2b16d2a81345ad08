import { findingSentence } from "../../src/i18n/findings";
import type { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { DAMAGES } from "./damages";
import { KEY_DAMAGES } from "./keyDamages";
import { rearranged } from "./rearranged";
import { fillCorrectly, newLedger, officialPlan, judged } from "./filledLedger";

let correct: XlsxWorkbook;

beforeAll(async () => {
  correct = await newLedger(officialPlan());
  await fillCorrectly(correct);
});

const placeOf = ({ sheet, cell }: { sheet: string; cell: string | null }): string =>
  cell === null ? sheet : `${sheet}!${cell}`;

it("the same cells without any damage give no finding", async () => {
  const { findings } = await judged(await rearranged(correct, () => undefined));
  expect(findings).toEqual([]);
});

describe("damage is named where it is", () => {
  it.each(DAMAGES.map((damage) => [damage.what, damage] as const))("%s", async (_, expected) => {
    const { findings } = await judged(await rearranged(correct, expected.damage));
    const found = findings.filter(({ code }) => code === expected.code);
    expect(found.map(({ place }) => placeOf(place))).toEqual([expected.at]);
    expect(found[0]?.severity).toBe(expected.severity ?? "error");
    expect(found[0]?.suggestion ?? null).toBe(expected.suggestion);
    expect(found[0] && findingSentence(found[0], "zh-CN")).toContain(expected.says);
  });
});

describe("damage to what rows are known by is one kind of finding, and every entry is still read", () => {
  it.each(KEY_DAMAGES.map((damage) => [damage.what, damage] as const))(
    "%s",
    async (_, expected) => {
      const before = await judged(correct);
      const { findings, statuses, ledger } = await judged(
        await rearranged(correct, expected.damage),
      );
      expect(
        findings.map(({ code, place, suggestion = null }) => [code, placeOf(place), suggestion]),
      ).toEqual(expected.found.map((found) => [expected.code, ...found]));
      expect(findings[0] && findingSentence(findings[0], "zh-CN")).toContain(expected.says);
      const unplaced = (of: typeof statuses) => of.map((status) => ({ ...status, place: null }));
      expect(unplaced(statuses)).toEqual(unplaced(before.statuses));
      const entries = ({ records }: typeof ledger) =>
        records.projects.map(({ no, invested, narrative }) => [
          no,
          invested?.value,
          narrative?.value,
        ]);
      expect(entries(ledger)).toEqual(entries(before.ledger));
    },
  );
});

describe("what was moved is still read", () => {
  const statusesAfter = async (what: string) => {
    const damage = DAMAGES.find((one) => one.what === what);
    if (!damage) throw new Error(`no damage ${what}`);
    const { statuses, ledger } = await judged(await rearranged(correct, damage.damage));
    return { ids: new Set(statuses.map(({ id }) => id)), statuses, ledger };
  };

  it.each([
    "a row was moved",
    "a column was moved",
    "a sheet was renamed",
    "a row of the list stands twice",
    "the title's row was deleted",
    "the plan year is another",
    "a blank column with the header of a filled one before it",
    "a subtotal was typed between projects",
  ])("%s", async (what) => {
    const before = await judged(correct);
    const { statuses, ledger } = await statusesAfter(what);
    expect(statuses.map(({ id, status, value }) => [id, status, value])).toEqual(
      before.statuses.map(({ id, status, value }) => [id, status, value]),
    );
    expect(ledger.records.projects).toHaveLength(60);
  });

  it("the names of sections in every cell of their rows, and a note below, are no damage", async () => {
    const { findings } = await judged(
      await rearranged(correct, (grids) => {
        const rows = grids.get("清单") ?? [];
        for (const row of rows.slice(3)) if (typeof row[0] === "string") row.fill(row[0], 0, 6);
        rows.push(["备注：投资以亿元计。"]);
      }),
    );
    expect(findings).toEqual([]);
  });

  it("a sorted 指标 table is no damage at all", async () => {
    const { findings, statuses } = await judged(
      await rearranged(correct, (grids) => {
        const [header = [], ...rows] = grids.get("指标") ?? [];
        grids.set("指标", [header, ...rows.reverse()]);
      }),
    );
    expect(findings).toEqual([]);
    expect(statuses).toHaveLength(151);
  });
});
