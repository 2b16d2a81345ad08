import fc from "fast-check";
import { loadTemplate } from "../../src/app/loadTemplate";
import { openLedger } from "../../src/app/openLedger";
import { issuedPlan } from "../../src/app/restore/issuedPlan";
import { readList } from "../../src/intake/readList";
import type { Investment, Plan, Project } from "../../src/plan/plan";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";

const UNITS = ["市教育局", "市卫健委", "市住建局", "各县（市、区）", "市发改委", "高新区管委会"];
const PLACES = ["城东", "城西", "滨湖新区", "老城区"];
const THINGS = ["幼儿园", "口袋公园", "社区食堂", "停车位", "充电桩"];

const investment: fc.Arbitrary<Investment> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 9999 }))
    .map(([whole, part]) => {
      const value = `${whole}.${String(part).padStart(4, "0")}`.replace(/0+$/, "");
      return { kind: "amount" as const, value, text: value };
    }),
  fc.constant({ kind: "blank" as const, text: "" }),
  fc.constant({ kind: "stroke" as const, text: "/" }),
);

const project = fc.record({
  place: fc.constantFrom(...PLACES),
  thing: fc.constantFrom(...THINGS),
  count: fc.integer({ min: 1, max: 900 }),
  investment,
  leads: fc.uniqueArray(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 3 }),
  supports: fc.uniqueArray(fc.constantFrom(...UNITS), { maxLength: 4 }),
  section: fc.nat({ max: 2 }),
});

/** Lists as they are issued: sections in order, numbers rising, units and money of every kind. */
const plans: fc.Arbitrary<Plan> = fc
  .tuple(
    fc.array(project, { minLength: 2, maxLength: 12 }),
    fc.constantFrom("亿元" as const, "万元" as const),
  )
  .map(([drafts, unit]) => {
    const names = ["一、教育优先", "二、宜居宜业", "三、健康服务"];
    const ordered = [...drafts].sort((one, other) => one.section - other.section);
    const used = [...new Set(ordered.map(({ section }) => section))];
    const sections = used.map((index, at) => ({ no: at + 1, name: names[index] ?? "" }));
    const projects = ordered.map(({ place, thing, count, section, ...rest }, index): Project => ({
      ...rest,
      no: index + 1,
      section: names[section] ?? null,
      title: `${place}${thing}建设`,
      content: `在${place}新建${thing}${count}个，年内投入使用。`,
      row: 0,
    }));
    return {
      title: "2023年全市民生实事项目清单",
      year: 2023,
      unit,
      sections,
      projects,
      warnings: [],
    };
  });

const essence = ({ title, year, unit, sections, projects }: Plan) => ({
  title,
  year,
  unit,
  sections,
  projects: projects.map(({ row: _, ...rest }) => ({
    ...rest,
    investment: { ...rest.investment, text: "" },
  })),
});

it("every list comes back from its ledger as the same list: from the visible sheet and from _底本", async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const workbook = XlsxWorkbook.empty();
      await loadTemplate(workbook, plan, { planYear: 2023 });
      const bytes = await workbook.toBytes();
      expect(essence(await readList(bytes, "台账.xlsx"))).toEqual(essence(plan));
      const { ledger } = await openLedger(await XlsxWorkbook.openForReading(bytes));
      expect(ledger.findings).toEqual([]);
      expect(ledger.base && essence(issuedPlan(ledger.base))).toEqual(essence(plan));
      expect(ledger.records.projects.map(({ no }) => no)).toEqual(
        plan.projects.map(({ no }) => no),
      );
    }),
    { numRuns: 20 },
  );
}, 60_000);
