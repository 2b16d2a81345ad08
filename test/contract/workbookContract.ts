import { MAX_CELL_TEXT, type Workbook, type WriteBatch } from "../../src/app/workbook";
import { layLedger } from "../../src/ledger/layLedger";
import { readLedger } from "../../src/ledger/readLedger";
import type { CellContent, SheetSpec } from "../../src/ledger/sheetSpec";
import type { SheetSnapshot } from "../../src/ledger/snapshot";
import type { Plan } from "../../src/plan/plan";
import { readPromises } from "../../src/targets/readPromises";

/** What a kind of workbook needs to be held to the contract. */
export interface WorkbookBed {
  /** A workbook that holds these sheets and no other. */
  readonly make: (specs: readonly SheetSpec[]) => Promise<Workbook>;
  /** The same workbook after a person has protected one of its sheets. */
  readonly protect: (workbook: Workbook, sheet: string) => Promise<Workbook>;
  /** The same workbook after a person has filtered a table so that a row (from 0) is hidden. */
  readonly filter: (workbook: Workbook, sheet: string, row: number) => Promise<Workbook>;
}

/** A plain sheet with contents from A1. */
export const plainSheet = (
  name: string,
  values: readonly (readonly CellContent[])[],
  more: Partial<SheetSpec> = {},
): SheetSpec => ({
  name,
  visibility: "visible",
  columnWidths: [],
  rowHeights: [],
  blocks: values.length > 0 ? [{ row: 0, column: 0, values }] : [],
  formats: [],
  merges: [],
  gridlines: true,
  validations: [],
  conditionalFormats: [],
  tables: [],
  names: [],
  ...more,
});

/** Texts that Excel would take for something else if it were let. */
const TRICKY = [
  "=1+1",
  "+86 519",
  "-5",
  "@甲",
  "001",
  "3/4",
  "10%",
  "TRUE",
  "'引号",
  "2022-06-30",
  "#REF!",
  "1.10",
  "八家",
  "两行\n文字",
];

const table = (name: string, rows: number, columns: number) => ({
  name,
  area: { row: 0, column: 0, rows, columns },
  style: "TableStyleLight1",
});

const plan: Plan = {
  title: "2022年民生实事清单",
  year: 2022,
  unit: "亿元",
  sections: [
    { no: 1, name: "一、教育" },
    { no: 2, name: "二、卫生" },
  ],
  projects: [
    {
      no: 1,
      section: "一、教育",
      title: "新建幼儿园",
      content: "新建幼儿园12所，新增学位3600个。",
      investment: { kind: "amount", value: "3.5", text: "3.5" },
      leads: ["市教育局"],
      supports: ["各县区"],
      row: 5,
    },
    {
      no: 2,
      section: "二、卫生",
      title: "=名称以等号开头",
      content: "6月底前完成门诊楼主体封顶，设置床位800张左右。",
      investment: { kind: "stroke", text: "/" },
      leads: ["市卫健委", "市医保局"],
      supports: [],
      row: 7,
    },
  ],
  warnings: [],
};

const sheetOf = async (workbook: Workbook, name: string): Promise<SheetSnapshot> => {
  const { sheets } = await workbook.read({ sheets: [name], formulas: true });
  const [sheet] = sheets;
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

const cellsOf = async (workbook: Workbook, name: string) => (await sheetOf(workbook, name)).cells;

/** The tests that every workbook passes, with the same expectations. */
export function workbookContract(kind: string, bed: WorkbookBed): void {
  const refuses = async (workbook: Workbook, batch: WriteBatch, code: string): Promise<void> => {
    const before = await workbook.read({ formulas: true });
    await expect(workbook.write(batch)).rejects.toMatchObject({ code });
    expect(await workbook.read({ formulas: true })).toEqual(before);
  };

  describe(`${kind}: reading`, () => {
    it("gives the whole directory and only the sheets that are asked for", async () => {
      const workbook = await bed.make([
        plainSheet("甲", [["a"]]),
        plainSheet("乙", [["b"]], { visibility: "hidden" }),
        plainSheet("2022年计划", [["c"]]),
      ]);
      const { directory, sheets } = await workbook.read({ sheets: ["2022年计划", "丙"] });
      expect(directory).toEqual([
        { name: "甲", visibility: "visible" },
        { name: "乙", visibility: "hidden" },
        { name: "2022年计划", visibility: "visible" },
      ]);
      expect(sheets.map(({ name }) => name)).toEqual(["2022年计划"]);
      expect((await workbook.read({})).sheets).toHaveLength(3);
    });

    it("gives numbers, booleans and blanks as they are, from A1 to the last value", async () => {
      const workbook = await bed.make([
        plainSheet("甲", [
          [null, 1.5, true],
          [null, null, null],
          ["末", null, null],
        ]),
      ]);
      expect(await cellsOf(workbook, "甲")).toEqual([[null, 1.5, true], [], ["末"]]);
    });

    it("keeps text as text, whatever it looks like", async () => {
      const workbook = await bed.make([
        plainSheet(
          "甲",
          TRICKY.map((text) => [text]),
        ),
      ]);
      const sheet = await sheetOf(workbook, "甲");
      expect(sheet.cells.map(([value]) => value)).toEqual(TRICKY);
      expect(sheet.formulas?.flat().every((formula) => formula === null)).toBe(true);
    });

    it("gives a formula's result as the value, and the formula where it is asked for", async () => {
      const workbook = await bed.make([
        plainSheet("甲", [[2, 3, { formula: "=A1*B1", result: 6 }]]),
      ]);
      const { cells, formulas } = await sheetOf(workbook, "甲");
      expect(cells).toEqual([[2, 3, 6]]);
      expect(formulas).toEqual([[null, null, "=A1*B1"]]);
    });

    it("gives dates as serial numbers", async () => {
      const workbook = await bed.make([
        plainSheet("甲", [[44742]], {
          formats: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, style: "date" }],
        }),
      ]);
      expect(await cellsOf(workbook, "甲")).toEqual([[44742]]);
    });

    it("gives how numbers are shown, where it is asked for", async () => {
      const cell = (column: number) => ({ row: 0, column, rows: 1, columns: 1 });
      const workbook = await bed.make([
        plainSheet("甲", [[0.85, 44742, 85, "85%"]], {
          formats: [
            { area: cell(0), style: "entryPercent" },
            { area: cell(1), style: "date" },
            { area: cell(2), style: "money" },
          ],
        }),
      ]);
      const { sheets } = await workbook.read({ looks: true });
      expect(sheets[0]?.looks).toEqual([["percent", "date"]]);
      expect((await workbook.read({})).sheets[0]?.looks).toBeUndefined();
    });

    it("gives the formulas of the sheets whose formulas are asked for", async () => {
      const sum = { formula: "=A1+1", result: 3 };
      const workbook = await bed.make([plainSheet("甲", [[2, sum]]), plainSheet("乙", [[5, sum]])]);
      const { sheets } = await workbook.read({ formulas: ["乙"] });
      expect(sheets.map(({ formulas }) => formulas?.[0]?.[1])).toEqual([undefined, "=A1+1"]);
    });

    it("gives merges and tables", async () => {
      const merge = { row: 3, column: 0, rows: 2, columns: 2 };
      const workbook = await bed.make([
        plainSheet(
          "甲",
          [
            ["名", "数"],
            ["一", 1],
            ["二", 2],
            ["合并", null],
          ],
          {
            merges: [merge],
            tables: [table("表一", 3, 2)],
          },
        ),
      ]);
      const { merges, tables } = await sheetOf(workbook, "甲");
      expect(merges).toEqual([merge]);
      expect(tables).toEqual([{ name: "表一", area: { row: 0, column: 0, rows: 3, columns: 2 } }]);
    });
  });

  describe(`${kind}: writing`, () => {
    it("touches nothing outside its blocks, and null empties a cell", async () => {
      const workbook = await bed.make([
        plainSheet("甲", [
          ["a", "b", "c"],
          ["d", "e", "f"],
        ]),
      ]);
      await workbook.write({
        blocks: [{ sheet: "甲", row: 0, column: 1, values: [["=B"], [null]] }],
      });
      expect(await cellsOf(workbook, "甲")).toEqual([
        ["a", "=B", "c"],
        ["d", null, "f"],
      ]);
    });

    it("makes whole sheets behind those that are there", async () => {
      const workbook = await bed.make([plainSheet("甲", [["a"]])]);
      await workbook.write({
        create: [plainSheet("乙", [["b"]]), plainSheet("丙", [["c"]], { visibility: "hidden" })],
        activate: { sheet: "乙" },
      });
      const { directory } = await workbook.read({ sheets: [] });
      expect(directory.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["甲", "visible"],
        ["乙", "visible"],
        ["丙", "hidden"],
      ]);
    });

    it("inserts rows: tables, merges and formulas move along", async () => {
      const workbook = await bed.make([
        plainSheet(
          "甲",
          [
            ["名", "数", "倍"],
            ["一", 1, { formula: "=B2*2", result: 2 }],
            ["二", 2, { formula: "=B3*2", result: 4 }],
          ],
          {
            tables: [table("表一", 3, 3)],
            merges: [{ row: 5, column: 0, rows: 1, columns: 2 }],
          },
        ),
      ]);
      await workbook.write({
        insertRows: [{ sheet: "甲", row: 2, count: 1 }],
        blocks: [{ sheet: "甲", row: 2, column: 0, values: [["新", 9]] }],
      });
      const { cells, formulas, tables, merges } = await sheetOf(workbook, "甲");
      expect(cells.map(([name]) => name)).toEqual(["名", "一", "新", "二"]);
      expect(formulas?.map((row) => row[2] ?? null)).toEqual([null, "=B2*2", null, "=B4*2"]);
      expect(tables[0]?.area.rows).toBe(4);
      expect(merges).toEqual([{ row: 6, column: 0, rows: 1, columns: 2 }]);
    });

    it("deletes rows", async () => {
      const workbook = await bed.make([plainSheet("甲", [["a"], ["b"], ["c"]])]);
      await workbook.write({ deleteRows: [{ sheet: "甲", row: 1, count: 1 }] });
      expect(await cellsOf(workbook, "甲")).toEqual([["a"], ["c"]]);
    });

    it("accepts fills and notes without changing a value", async () => {
      const workbook = await bed.make([plainSheet("甲", [["a", 1]])]);
      const areas = [{ row: 0, column: 0, rows: 1, columns: 2 }];
      await workbook.write({
        fills: [{ sheet: "甲", areas, color: "#FFC7CE" }],
        notes: [{ sheet: "甲", row: 0, column: 0, text: "【核对】不对" }],
      });
      await workbook.write({
        fills: [{ sheet: "甲", areas, color: null }],
        notes: [{ sheet: "甲", row: 0, column: 0, text: null }],
      });
      expect(await cellsOf(workbook, "甲")).toEqual([["a", 1]]);
    });
  });

  describe(`${kind}: refusing, with nothing written`, () => {
    const write = { sheet: "甲", row: 0, column: 0, values: [["新"]] };

    it("a sheet that is missing", async () => {
      const workbook = await bed.make([plainSheet("甲", [["a"]])]);
      await refuses(workbook, { blocks: [write, { ...write, sheet: "清单" }] }, "SHEET_NOT_FOUND");
      await refuses(workbook, { blocks: [write], activate: { sheet: "清单" } }, "SHEET_NOT_FOUND");
    });

    it("a sheet, table or name that is there already", async () => {
      const workbook = await bed.make([
        plainSheet("甲", [["名"], ["一"]], { tables: [table("表一", 2, 1)] }),
      ]);
      await refuses(
        workbook,
        { create: [plainSheet("乙", []), plainSheet("甲", [])], blocks: [write] },
        "SHEET_EXISTS",
      );
      await refuses(
        workbook,
        { create: [plainSheet("乙", [["名"], ["一"]], { tables: [table("表一", 2, 1)] })] },
        "NAME_TAKEN",
      );
    });

    it.each(["", "a/b", "[甲]", "很".repeat(32)])("the sheet name %j", async (name) => {
      const workbook = await bed.make([plainSheet("甲", [["a"]])]);
      await refuses(workbook, { create: [plainSheet(name, [])] }, "BAD_SHEET_NAME");
    });

    it("a cell that was changed since it was read", async () => {
      const workbook = await bed.make([plainSheet("甲", [["a", 1]])]);
      const expected = (value: string | number | null) => ({
        expect: [{ sheet: "甲", row: 0, column: 0, values: [[value]] }],
        blocks: [{ ...write, column: 1 }],
      });
      await refuses(workbook, expected("b"), "CHANGED_MEANWHILE");
      await workbook.write(expected("a"));
      expect(await cellsOf(workbook, "甲")).toEqual([["a", "新"]]);
    });

    it("a protected sheet", async () => {
      const plain = await bed.make([plainSheet("甲", [["a"]]), plainSheet("乙", [["b"]])]);
      const workbook = await bed.protect(plain, "甲");
      await refuses(workbook, { blocks: [{ ...write, sheet: "乙" }, write] }, "SHEET_PROTECTED");
    });

    it("a sheet whose rows are hidden by a filter", async () => {
      const plain = await bed.make([
        plainSheet("甲", [["名"], ["一"], ["二"]], { tables: [table("表一", 3, 1)] }),
      ]);
      const workbook = await bed.filter(plain, "甲", 1);
      expect((await sheetOf(workbook, "甲")).filtered).toBe(true);
      await refuses(workbook, { blocks: [write] }, "SHEET_FILTERED");
    });

    it("a text longer than a cell holds", async () => {
      const workbook = await bed.make([plainSheet("甲", [["a"]])]);
      const longest = "字".repeat(MAX_CELL_TEXT);
      await refuses(
        workbook,
        { blocks: [write, { ...write, row: 1, values: [[`${longest}字`]] }] },
        "TEXT_TOO_LONG",
      );
      await workbook.write({ blocks: [{ ...write, values: [[longest]] }] });
      expect((await cellsOf(workbook, "甲"))[0]?.[0]).toHaveLength(MAX_CELL_TEXT);
    });
  });

  describe(`${kind}: a ledger`, () => {
    it("reads back as it was laid out", async () => {
      const promises = plan.projects.map(({ content, no }) =>
        readPromises(content, { planYear: 2022, projectNo: no }),
      );
      const workbook = await bed.make(layLedger(plan, promises));
      const ledger = readLedger(await workbook.read({}));
      expect(ledger.findings).toEqual([]);
      expect(ledger.base?.title).toBe(plan.title);
      expect(
        ledger.records.projects.map(({ no, title, leads, investment }) => [
          no,
          title,
          leads,
          investment,
        ]),
      ).toEqual([
        [1, "新建幼儿园", ["市教育局"], "3.5"],
        [2, "=名称以等号开头", ["市卫健委", "市医保局"], null],
      ]);
      const issued = promises.flatMap(({ targets }) =>
        targets.filter(({ attribute }) => !attribute),
      );
      expect(
        ledger.records.targets.map(({ id, value, due, relation }) => [id, value, due, relation]),
      ).toEqual(issued.map(({ id, value, due, relation }) => [id, value, due.date, relation]));
      expect(ledger.records.milestones).toHaveLength(
        promises.flatMap(({ milestones }) => milestones).length,
      );
    });
  });
}
