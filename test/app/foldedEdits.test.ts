import { foldedEdits, isShownBy } from "../../src/app/foldedEdits";
import { openLedger } from "../../src/app/openLedger";
import { restorePlan } from "../../src/app/restorePlan";
import { findingSentence } from "../../src/i18n/findings";
import { LOCALES } from "../../src/i18n/locale";
import { newLedger, officialPlan, target, typeInto } from "./filledLedger";

/** A ledger of which 目标值 of so many rows was changed, and one 单位. */
async function edited(count: number) {
  const workbook = await newLedger(officialPlan());
  const ids = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"].slice(0, count);
  await typeInto(workbook, [
    ...ids.map((id) => ({ ...target(id, "value"), content: 7 })),
    { ...target("5.3", "unit"), content: "座" },
  ]);
  const { findings } = (await openLedger(workbook)).ledger;
  return { workbook, findings };
}

it("tells many edits of one column as one, and the others one by one", async () => {
  const { findings } = await edited(6);
  const shown = foldedEdits(findings);
  expect(findings).toHaveLength(7);
  expect(shown.map(({ place, data }) => [place.cell, data["case"], data["count"]])).toEqual([
    ["H2", "columnEdited", 6],
    ["J18", undefined, undefined],
  ]);
  const [first] = shown;
  expect(first && findingSentence(first, "zh-CN")).toBe(
    "“指标”表的“目标值”列有 6 格与下发的不一致（从这一格起），如下发为“10”，现为“7”，像是整列错行、单独排序或批量替换。下发的内容不能改，请恢复为下发内容。",
  );
  for (const locale of LOCALES)
    expect(first && findingSentence(first, locale)).not.toMatch(/[{}[\]]/);
});

it("puts all of them back at once, and nothing else", async () => {
  const { workbook, findings } = await edited(6);
  const [shown] = foldedEdits(findings);
  const { restored } = await restorePlan(workbook, (one) => !!shown && isShownBy(one, shown));
  expect(restored).toHaveLength(6);
  const { ledger } = await openLedger(workbook);
  expect(ledger.findings.map(({ place }) => place.cell)).toEqual(["J18"]);
});

it("leaves a few edits as they are, and shows each for itself", async () => {
  const { findings } = await edited(5);
  const shown = foldedEdits(findings);
  expect(shown).toEqual(findings);
  for (const one of shown) expect(findings.filter((each) => isShownBy(each, one))).toEqual([one]);
});
