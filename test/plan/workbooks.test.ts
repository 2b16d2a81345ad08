import { firstAssignment, guessAssignment } from "../../src/plan/firstAssignment";
import { readSource } from "../../src/plan/readSource";
import { bareName, roleOfNames } from "../../src/plan/sheets/sheetNames";
import { titleOfSheets } from "../../src/plan/sheets/titleOfSheets";
import { sheetsToSource } from "../../src/plan/sheetsToSource";
import { gridOf } from "./gridOf";
import workbooks from "./lists/workbooks.json";

interface Workbook {
  readonly name: string;
  readonly file?: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden?: boolean;
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly expect: object;
}

const sourceOf = ({ sheets, file }: Workbook) =>
  sheetsToSource(
    sheets.map(({ rows, ...sheet }) => ({ ...sheet, grid: gridOf(rows) })),
    file,
  );

describe("workbooks of several sheets", () => {
  test.each((workbooks as readonly Workbook[]).map((one) => [one.name, one] as const))(
    "%s",
    (_name, workbook) => {
      const { title, year, unit, sections, projects, warnings } = readSource(
        sourceOf(workbook),
      ).plan;
      expect({
        title,
        year,
        unit,
        sections: sections.map(({ name }) => name),
        projects: projects.map(({ no, section, title: project, investment, leads, row }) => [
          no,
          section,
          project,
          investment.kind === "amount"
            ? investment.value
            : investment.kind === "blank"
              ? null
              : investment.kind,
          leads,
          row,
        ]),
        warnings: warnings.map(({ row, code, data }) => [row, code, data]),
      }).toEqual(workbook.expect);
    },
  );

  test("are shown together at first, and each sheet can be said to be the list alone", () => {
    const [first] = workbooks as readonly Workbook[];
    if (first === undefined) throw new Error("no workbook");
    const source = sourceOf(first);
    const together = firstAssignment(source);
    expect(source.tables.map(({ name, parts }) => [name, parts])).toEqual([
      ["说明", undefined],
      ["水利局", undefined],
      ["02-交通局（1项）", undefined],
      ["水利局、02-交通局（1项）", ["水利局", "02-交通局（1项）"]],
    ]);
    expect(together?.table).toBe(3);
    expect(together?.layout.fields).toEqual(["no", "title", "content", "investment", "leads"]);
    const { projects, warnings } = readSource(source, guessAssignment(source, 2)).plan;
    expect(projects.map(({ title, leads }) => [title, leads])).toEqual([["架桥", []]]);
    expect(warnings[0]?.code).toBe("SHEET_CHOSEN");
  });
});

describe("what sheets' names say", () => {
  test.each<[readonly string[], ReturnType<typeof roleOfNames>]>([
    [["市教育局", "市残联", "市民政局"], "leads"],
    [["01-城关镇", "02-河西镇（3项）"], "leads"],
    [["一、学有所教", "二、病有所医"], "section"],
    [["教育", "卫健", "交通"], "section"],
    [["Sheet1", "Sheet2"], null],
    [["附件1", "附件2"], null],
    [["1", "2"], null],
    [["教育局", "Sheet2"], null],
  ])("%j: %s", (names, role) => {
    expect(roleOfNames(names)).toBe(role);
  });

  test.each([
    ["01-教育局（3项）", "教育局"],
    ["3.水利局", "水利局"],
    ["教育局", "教育局"],
    ["12", "12"],
  ])("%s → %s", (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });
});

test.each<[readonly string[], string]>([
  [["2031年实事清单", "2031年实事清单"], "2031年实事清单"],
  [["2031年实事计划（水利局）", "2031年实事计划（林业局）"], "2031年实事计划"],
  [["城关镇2031年实事清单", "河西镇2031年实事清单"], "2031年实事清单"],
  [["2031年实事清单", ""], "2031年实事清单"],
  [["修渠的事", "植树的事"], ""],
  [["", ""], ""],
])("sheets named %j are the list “%s”", (titles, name) => {
  expect(titleOfSheets(titles)).toBe(name);
});
