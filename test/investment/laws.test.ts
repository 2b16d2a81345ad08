import fc from "fast-check";

import type { Project } from "../../src/plan/plan";
import { allocate } from "../../src/investment/allocate";
import { COUNTING_RULES } from "../../src/investment/countingRule";
import { differences } from "../../src/investment/differences";
import { equalShares } from "../../src/investment/equalShares";
import { reconcile } from "../../src/investment/reconcile";
import { DIMENSIONS, summarise } from "../../src/investment/summarise";
import { toTicks } from "../../src/investment/ticks";
import { planOf, project } from "./samplePlan";

const money = fc.oneof(
  fc.constantFrom("", "/", "0"),
  fc
    .tuple(fc.nat(99_999), fc.nat(999_999))
    .map(([whole, part]) => `${whole}.${String(part).padStart(6, "0")}`),
  fc.nat(9_999).map((tenths) => String(tenths / 10)),
);
const units = fc.array(fc.constantFrom("甲", "乙", "丙", "丁", "戊"), { maxLength: 5 });
const section = fc.constantFrom("一", "二", null);
const projects: fc.Arbitrary<Project[]> = fc
  .array(fc.tuple(money, units, units, section), { maxLength: 30 })
  .map((rows) =>
    rows.map(([text, leads, supports, name], index) =>
      project(index + 1, text, leads, { supports, section: name }),
    ),
  );
const views = DIMENSIONS.flatMap((by) => COUNTING_RULES.map((rule) => ({ by, rule })));
const ticks = (text: string): bigint => toTicks(text, 12);

describe("for any plan", () => {
  it("plan total = summary total + money without unit − money counted again, exactly", () => {
    fc.assert(
      fc.property(projects, (list) => {
        const allocation = allocate(planOf(list));
        for (const view of views) {
          const parts = reconcile(allocation, view);
          expect(parts.total).toBe(summarise(allocation, view).total);
          expect(ticks(parts.planTotal)).toBe(
            ticks(parts.total) + ticks(parts.withoutUnitTotal) - ticks(parts.inflation),
          );
          if (view.rule !== "full") expect(parts.inflation).toBe("0");
        }
      }),
    );
  });

  it("the differences project by project add up to the difference of the totals", () => {
    fc.assert(
      fc.property(projects, (list) => {
        const allocation = allocate(planOf(list));
        for (const view of views) {
          const rows = differences(allocation, view);
          const sum = rows.reduce((total, row) => total + ticks(row.difference), 0n);
          expect(sum).toBe(ticks(reconcile(allocation, view).difference));
          for (const { planned, counted, difference } of rows)
            expect(ticks(planned) - ticks(counted)).toBe(ticks(difference));
        }
      }),
    );
  });

  it("the order of its projects changes no sum", () => {
    const shuffled = projects.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        for (const view of views)
          expect(summarise(allocate(planOf(other)), view)).toEqual(
            summarise(allocate(planOf(list)), view),
          );
      }),
    );
  });

  it("a project without investment changes nothing", () => {
    const none = fc.tuple(fc.constantFrom("", "/"), units, units);
    fc.assert(
      fc.property(projects, none, (list, [text, leads, supports]) => {
        const more = [...list, project(99, text, leads, { supports })];
        for (const view of views)
          expect(summarise(allocate(planOf(more)), view)).toEqual(
            summarise(allocate(planOf(list)), view),
          );
      }),
    );
  });
});

describe("equal shares of any amount", () => {
  it("add up, fall by at most one step, and never rise", () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 20n), 10n ** 20n),
        fc.integer({ min: 1, max: 40 }),
        (steps, parts) => {
          const shares = equalShares(steps * 100n, parts, 100n);
          expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(steps * 100n);
          const sizes = shares.map((share) => (share < 0n ? -share : share));
          const [first, last] = [sizes[0] ?? 0n, sizes.at(-1) ?? 0n];
          expect([0n, 100n]).toContain(first - last);
          expect(sizes).toEqual([...sizes].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
        },
      ),
    );
  });
});
