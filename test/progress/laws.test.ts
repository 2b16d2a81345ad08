import fc from "fast-check";
import type { CellValue, TargetRecord } from "../../src/progress/record";
import { endOfMonth, type CivilDate } from "../../src/schedule/civilDate";
import { expectedProgress } from "../../src/schedule/expectedProgress";
import type { Relation } from "../../src/targets/target";
import { check, milestoneOf, projectOf, targetOf } from "./ledgerOf";

const month = fc.integer({ min: 1, max: 12 });
const monthEnd = (value: number): CivilDate => endOfMonth(2022, value)!;
const relation = fc.constantFrom<Relation>("=", ">=", "<=", ">", "<", "~", "range");
const entry: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: -10, max: 2000 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.constantFrom("8家", "已完成", "", "3.2万", "85%", "/"),
  fc.constant(null),
);
const target = (id: string): fc.Arbitrary<TargetRecord> =>
  fc
    .record({
      relation,
      value: fc.integer({ min: 1, max: 1000 }),
      measure: fc.constantFrom("increment" as const, "level" as const),
      due: month.map(monthEnd),
      confirmed: fc.boolean(),
      current: entry,
      previous: entry,
    })
    .map((sketch) => targetOf({ id, valueMax: sketch.value + 10, ...sketch }));
const targets = fc.tuple(...["1.1", "1.2", "1.3", "1.4"].map(target));
const LIGHT_RULES = ["deviation", "deadline", "absolute", "shortfall"] as const;

test("the order of the records changes no finding, and no status of a record", () => {
  fc.assert(
    fc.property(targets, fc.infiniteStream(fc.nat()), month, (records, keys, asOf) => {
      const shuffled = records
        .map((record) => ({ record, key: keys.next().value }))
        .sort((one, other) => one.key - other.key)
        .map(({ record }) => record);
      const settings = { asOf: monthEnd(asOf) };
      const projects = [projectOf({ narrative: "已完成8个。" })];
      const one = check({ projects, targets: records }, settings);
      const other = check({ projects, targets: shuffled }, settings);
      expect(other.findings).toEqual(one.findings);
      for (const [at, record] of shuffled.entries()) {
        expect(other.statuses[at]).toEqual(one.statuses[records.indexOf(record)]);
      }
    }),
    { numRuns: 200 },
  );
});

test("a met target is never behind or overdue, an unconfirmed one never lit", () => {
  fc.assert(
    fc.property(
      target("1.1"),
      month,
      fc.constantFrom(...LIGHT_RULES),
      (record, asOf, lightRule) => {
        const standing = check({ targets: [record] }, { asOf: monthEnd(asOf), lightRule })
          .statuses[0]!;
        if (!record.confirmed) expect(standing).toMatchObject({ status: "待确认", light: null });
        if (standing.status === "已达标") expect(["green", "blue"]).toContain(standing.light);
        if (standing.reason === "MET") expect(standing.daysOverdue).toBe(0);
      },
    ),
  );
});

test("more is never worse where more is wanted", () => {
  const GRADE = { 超期: 0, 滞后: 1, 正常: 2, 已达标: 3, 未报: -1, 待确认: -1 };
  fc.assert(
    fc.property(
      fc.nat({ max: 1000 }),
      fc.nat({ max: 1000 }),
      fc.integer({ min: 1, max: 1000 }),
      month,
      month,
      fc.constantFrom<Relation>("=", ">=", ">", "~"),
      fc.constantFrom(...LIGHT_RULES),
      (less, more, value, due, asOf, relation, lightRule) => {
        const grade = (current: number): number => {
          const record = targetOf({ current, value, relation, due: monthEnd(due) });
          const standing = check({ targets: [record] }, { asOf: monthEnd(asOf), lightRule })
            .statuses[0]!;
          return GRADE[standing.status];
        };
        expect(grade(less + more)).toBeGreaterThanOrEqual(grade(less));
      },
    ),
  );
});

test("a ledger that is filled in correctly has no error in any month", () => {
  const promise = fc.record({
    value: fc.integer({ min: 1, max: 500_000 }),
    shape: fc.constantFrom("count", "percent", "length", "amount"),
    due: month,
  });
  fc.assert(
    fc.property(fc.array(promise, { minLength: 1, maxLength: 8 }), month, (promises, at) => {
      const asOf = monthEnd(at);
      const records = promises.map(({ value, shape, due }, index) => {
        const date = monthEnd(due);
        const share = expectedProgress(date, asOf, 2022);
        const done = share.months / share.of;
        const before = Math.max(0, share.months - 1) / share.of;
        const common = { id: `1.${index + 1}`, due: date };
        if (shape === "count") {
          const counted = {
            current: Math.round(value * done),
            previous: Math.round(value * before),
          };
          return targetOf({ ...common, value, text: `新增学位${value}个`, ...counted });
        }
        if (shape === "percent") {
          const level = Math.min(100, value);
          const shares = { unit: "%", kind: "percent", measure: "level" } as const;
          const current = Math.round(level * Math.max(done, 0.2) * 10) / 10;
          return targetOf({ ...common, ...shares, value: level, current, text: `达到${level}%` });
        }
        const measured =
          shape === "length" ? { unit: "公里", kind: "length" } : { unit: "亿元", kind: "amount" };
        return targetOf({
          ...common,
          ...(measured as { unit: string; kind: "length" | "amount" }),
          value: value / 10,
          text: `完成${value / 10}${measured.unit}`,
          current: Math.round(value * done * 100) / 1000,
          previous: Math.round(value * before * 100) / 1000,
        });
      });
      const milestones = [milestoneOf({ current: at === 12 ? "已完成" : "进行中" })];
      const projects = [
        projectOf({
          invested: Math.round(612 * (at / 12)) / 10,
          narrative: "各项工作有序推进。",
          reportedOn: asOf,
        }),
      ];
      const rows = { projects, targets: records, milestones };
      const { findings, statuses } = check(rows, { asOf, today: asOf });
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(statuses.filter(({ status }) => status === "超期" || status === "滞后")).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
