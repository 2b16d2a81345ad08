import { filterOverdue } from "../../src/progress/filterOverdue";
import { listOverdue } from "../../src/progress/listOverdue";
import type { CivilDate } from "../../src/schedule/civilDate";
import { check, milestoneOf, projectOf, targetOf } from "./ledgerOf";

const day = (text: string): CivilDate => text as CivilDate;
const records = {
  projects: [
    projectOf({ no: 1, title: "增加教育资源", leads: ["市教育局"], section: "一、常有优学" }),
    projectOf({
      no: 2,
      title: "发展普惠托育",
      leads: ["市卫健委", "市财政局"],
      section: "二、常有善育",
    }),
  ],
  targets: [
    targetOf({ id: "1.1", current: 400 }),
    targetOf({ id: "1.2", current: 10 }),
    targetOf({ id: "1.3", current: null }),
    targetOf({ id: "1.4", current: 399, due: day("2022-06-30") }),
    targetOf({ id: "1.5", current: null, due: day("2022-03-31") }),
    targetOf({
      id: "2.1",
      projectNo: 2,
      indicator: "新增托位",
      current: 380,
      due: day("2022-10-15"),
    }),
    targetOf({ id: "2.2", projectNo: 2, current: 1, due: day("2022-03-31"), confirmed: false }),
    targetOf({ id: "2.3", projectNo: 2, current: 300 }),
  ],
  milestones: [
    milestoneOf({ id: "2.m1", projectNo: 2, current: "进行中", due: day("2022-06-30") }),
  ],
};
const items = listOverdue(records, check(records));

test("by gravity, then the longest overdue, the soonest due, the furthest behind", () => {
  expect(
    items.map(({ id, state, daysOverdue, daysLeft }) => [id, state, daysOverdue, daysLeft]),
  ).toEqual([
    ["1.5", "超期", 183, 0],
    ["1.4", "超期", 92, 0],
    ["2.m1", "超期", 92, 0],
    ["2.1", "临期", 0, 15],
    ["1.2", "滞后", 0, 92],
    ["1.3", "未报", 0, 92],
  ]);
});

test("what is met, on course or not confirmed is not on it", () => {
  const ids = items.map(({ id }) => id);
  for (const id of ["1.1", "2.2", "2.3"]) expect(ids).not.toContain(id);
});

test("an item says whose it is, what was promised and where to click", () => {
  expect(items[1]).toEqual({
    id: "1.4",
    projectNo: 1,
    project: "增加教育资源",
    section: "一、常有优学",
    leads: ["市教育局"],
    kind: "count",
    indicator: "新增学位",
    due: "2022-06-30",
    basis: "implied",
    state: "超期",
    daysOverdue: 92,
    daysLeft: 0,
    lag: 0.25,
    light: "red",
    value: 399,
    target: 400,
    unit: "个",
    place: { sheet: "指标", cell: "P5" },
  });
});

test.each([
  [{}, 6],
  [{ unit: "财政局" }, 2],
  [{ unit: "市公安局" }, 0],
  [{ section: "一、常有优学" }, 4],
  [{ kind: "milestone" as const }, 1],
  [{ states: ["滞后" as const, "未报" as const] }, 2],
  [{ text: "托育 托位" }, 1],
  [{ text: "  " }, 6],
  [{ unit: "市卫健委", kind: "count" as const, text: "学位" }, 0],
])("the filter %p leaves %i", (filter, many) => {
  expect(filterOverdue(items, filter)).toHaveLength(many);
});
