import type { Plan } from "../../src/plan/plan";
import { firstAssignment } from "../../src/plan/firstAssignment";
import { investmentTotal } from "../../src/plan/investmentTotal";
import { readPlanGrid } from "../../src/plan/readPlanGrid";
import { readSource } from "../../src/plan/readSource";
import { describeColumns, headerChoices } from "../../src/plan/table/describeLayout";
import {
  findLayout,
  guessLayout,
  layoutBelow,
  layoutWithoutHeader,
} from "../../src/plan/table/findLayout";
import { assignField, type ColumnField, type TableLayout } from "../../src/plan/table/tableLayout";
import { textToSource } from "../../src/plan/textToSource";
import { gridOf } from "./gridOf";
import grids from "./lists/grids.json";

/** Headings in words that no list of synonyms has. */
const STRANGE = gridOf([
  ["临河县2024年暖心工程", "", "", "", "", ""],
  ["编码", "干什么", "干到什么程度", "花多少", "谁来干", "谁帮忙"],
  ["1", "新建学校", "新建中小学12所，新增学位9600个。", "35000", "县教育局", "县财政局、县住建局"],
  ["2", "养老服务", "新增护理型床位300张。", "1200.5", "县民政局", "县卫健局"],
  ["3", "农村公路", "新改建农村公路80公里。", "/", "县交通局", ""],
]);
/** The same without any header. */
const BARE = gridOf([STRANGE.cells[0] ?? [], ...STRANGE.cells.slice(2)]);
/** The columns turned round, and a column of remarks among them. */
const TURNED = gridOf(
  STRANGE.cells.map((row, at) =>
    at === 0 ? row : [...[...row].reverse(), ["说明", "无", "续建", "新建"][at - 1] ?? ""],
  ),
);

const OFFICIAL = ["no", "title", "content", "investment", "leads", "supports"] as const;

const brief = (plan: Plan) => ({
  title: plan.title,
  unit: plan.unit,
  total: investmentTotal(plan).toFixed(),
  projects: plan.projects.map(({ no, title: name, content, leads, supports }) => [
    no,
    name,
    content,
    leads.join("、"),
    supports.join("、"),
  ]),
});

const AS_MEANT = {
  title: "临河县2024年暖心工程",
  unit: "万元",
  total: "36200.5",
  projects: [
    [1, "新建学校", "新建中小学12所，新增学位9600个。", "县教育局", "县财政局、县住建局"],
    [2, "养老服务", "新增护理型床位300张。", "县民政局", "县卫健局"],
    [3, "农村公路", "新改建农村公路80公里。", "县交通局", ""],
  ],
};

describe("a layout that was found", () => {
  test.each(grids.map((list) => [list.name, list] as const))(
    "%s: read by it, the list is the same",
    (_name, { rows, merges }) => {
      const grid = gridOf(rows, merges);
      const layout = findLayout(grid);
      if (layout === null) throw new Error("no header");
      expect(readPlanGrid(grid, layout)).toEqual(readPlanGrid(grid));
    },
  );
});

describe("a layout that is guessed by what stands in the cells", () => {
  test.each<[string, typeof STRANGE, TableLayout]>([
    ["unknown headings", STRANGE, { top: 1, bottom: 2, fields: OFFICIAL }],
    ["no header", BARE, { top: 1, bottom: 1, fields: OFFICIAL }],
    [
      "columns turned round",
      TURNED,
      {
        top: 1,
        bottom: 2,
        fields: ["supports", "leads", "investment", "content", "title", "no", null],
      },
    ],
  ])("%s", (_name, grid, layout) => {
    expect(findLayout(grid)).toBeNull();
    expect(guessLayout(grid)).toEqual(layout);
  });

  test.each([
    ["unknown headings", STRANGE],
    ["no header", BARE],
  ])("%s: the list is read as it is meant", (_name, grid) => {
    expect(() => readPlanGrid(grid)).toThrow("NO_LIST_FOUND");
    expect(brief(readPlanGrid(grid, guessLayout(grid)))).toEqual(AS_MEANT);
  });

  test("pasted as text, it is no list but a table to assign", () => {
    const text = STRANGE.cells.map((row) => row.join("\t")).join("\n");
    const source = textToSource(text);
    expect(() => readSource(source)).toThrow("NO_LIST_FOUND");
    const assignment = firstAssignment(source);
    if (assignment === null) throw new Error("no table");
    expect(brief(readSource(source, assignment).plan)).toEqual(AS_MEANT);
  });

  test("prose is no table", () => {
    expect(() => firstAssignment(textToSource("今年要新建学校。\n还要修路，修桥。\n"))).toThrow(
      "NO_LIST_FOUND",
    );
  });
});

describe("a layout that a person says", () => {
  const said = (fields: readonly (ColumnField | null)[]): TableLayout => ({
    top: 1,
    bottom: 2,
    fields,
  });

  test("a column said to be another changes what is read from it", () => {
    const layout = said(OFFICIAL);
    const swapped = assignField(assignField(layout, 4, "supports"), 5, "leads");
    expect(swapped.fields).toEqual(["no", "title", "content", "investment", "supports", "leads"]);
    expect(readPlanGrid(STRANGE, swapped).projects.map(({ leads }) => leads)).toEqual([
      ["县财政局", "县住建局"],
      ["县卫健局"],
      [],
    ]);
  });

  test.each<[string, number, ColumnField | null, readonly (ColumnField | null)[]]>([
    [
      "a name stands in one column",
      2,
      "title",
      ["no", null, "title", "investment", "leads", "supports"],
    ],
    [
      "content may stand in several",
      1,
      "content",
      ["no", "content", "content", "investment", "leads", "supports"],
    ],
    [
      "supports may stand in several",
      4,
      "supports",
      ["no", "title", "content", "investment", "supports", "supports"],
    ],
    [
      "nothing frees the column alone",
      3,
      null,
      ["no", "title", "content", null, "leads", "supports"],
    ],
    ["the same again changes nothing", 0, "no", OFFICIAL],
  ])("%s", (_name, col, field, fields) => {
    expect(assignField(said(OFFICIAL), col, field)).toEqual(said(fields));
  });

  test.each<[string, readonly (ColumnField | null)[], string]>([
    [
      "a money column left out is missing",
      ["no", "title", "content", null, "leads", "supports"],
      "COLUMN_MISSING",
    ],
    [
      "a column of words said to be money is no amount",
      ["no", "title", "content", null, "investment", "supports"],
      "INVESTMENT_UNREADABLE",
    ],
  ])("%s", (_name, fields, code) => {
    const { warnings } = readPlanGrid(STRANGE, said(fields));
    expect(warnings.map((warning) => warning.code)).toContain(code);
  });

  test("without a name and without content nothing can be read", () => {
    expect(() =>
      readPlanGrid(STRANGE, said(["no", null, null, "investment", "leads", null])),
    ).toThrow("NO_NAME_COLUMN");
  });
});

describe("where the header stands", () => {
  const named = grids[0];
  const grid = gridOf(named?.rows ?? [], named?.merges ?? []);

  test("the row that was found says the same when a person chooses it", () => {
    expect(layoutBelow(grid, 1)).toEqual(findLayout(grid));
  });

  test("without a header its row is the first project", () => {
    expect(layoutWithoutHeader(STRANGE)).toEqual({ top: 1, bottom: 1, fields: OFFICIAL });
    expect(readPlanGrid(STRANGE, layoutWithoutHeader(STRANGE)).projects).toHaveLength(4);
  });

  test("rows with several cells are offered, as they are counted in the source", () => {
    expect(
      headerChoices(BARE, guessLayout(BARE)).map(({ row, sourceRow }) => [row, sourceRow]),
    ).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    expect(headerChoices(STRANGE, guessLayout(STRANGE))[0]?.text).toBe(
      "编码 · 干什么 · 干到什么程度 · 花多少 · 谁来干 · 谁帮忙",
    );
  });
});

test("columns are shown with their letters, headings and first different values", () => {
  const wide = gridOf([
    ["序号", "项目\n名称", "", "备注"],
    ["1", "甲", "", ""],
    ["2", "甲", "", ""],
    ["一、教育", "", "", ""],
    ["3", "一个很长的项目名称，长到在窄窄的窗格里一行之内写不下", "", ""],
  ]);
  const layout: TableLayout = { top: 0, bottom: 1, fields: ["no", "title", null, null] };
  expect(describeColumns(wide, layout)).toEqual([
    { col: 0, letters: "A", header: "序号", samples: ["1", "2", "3"], field: "no" },
    {
      col: 1,
      letters: "B",
      header: "项目名称",
      samples: ["甲", "一个很长的项目名称，长到在窄窄的窗格里一行之内…"],
      field: "title",
    },
    { col: 3, letters: "D", header: "备注", samples: [], field: null },
  ]);
});
