import { gridBytes, pieces } from "../../src/excel/payload";
import { cellFormula, cellValue } from "../../src/excel/read/cellValue";
import { joinPieces } from "../../src/excel/read/joinPieces";
import type { Piece } from "../../src/excel/read/piece";
import { addressLists, rowLists } from "../../src/excel/write/ranges";
import { isSheetName } from "../../src/excel/write/sheetName";

describe("what Excel answers for a cell", () => {
  it.each([
    ["", "Empty", null],
    [0, "Double", 0],
    [false, "Boolean", false],
    ["#REF!", "Error", { error: "#REF!" }],
    ["#REF!", "String", "#REF!"],
    [" ", "String", " "],
    [null, "Unknown", null],
  ])("%j of type %s", (answer, type, value) => {
    expect(cellValue(answer, type)).toEqual(value);
  });

  it.each([
    ["=A1", 3, "=A1"],
    ["=1+1", "=1+1", null],
    ["清单", "清单", null],
    [3, 3, null],
  ])("formula %j over %j", (formula, value, expected) => {
    expect(cellFormula(formula, value)).toBe(expected);
  });
});

describe("pieces", () => {
  it("keep the order and stay below the limit", () => {
    expect(pieces([4, 4, 4, 9, 1], (size) => size, 8)).toEqual([[4, 4], [4], [9], [1]]);
    expect(pieces([], () => 1, 8)).toEqual([]);
  });

  it("count three bytes for a Chinese character", () => {
    expect(gridBytes([["民生", 1]])).toBeGreaterThanOrEqual(
      new TextEncoder().encode('["民生",1]').length,
    );
  });

  it("join to one grid from A1, without blanks at the ends", () => {
    const piece = (row: number, column: number, cells: Piece["cells"]): Piece => ({
      row,
      column,
      cells,
      formulas: [],
      looks: [],
      merges: [],
      hiddenRows: [],
      bytes: 0,
    });
    const parts = [
      piece(1, 1, [
        ["a", null],
        [null, null],
      ]),
      piece(4, 0, [["b"]]),
    ];
    expect(joinPieces(parts, ({ cells }) => cells)).toEqual([[], [null, "a"], [], [], ["b"]]);
  });
});

describe("lists of addresses", () => {
  it("take neighbouring rows together", () => {
    expect(rowLists([2, 3, 4, 8])).toEqual(["3:5,9:9"]);
  });

  it("end before Excel's limit of 8192 characters", () => {
    const lists = addressLists(Array.from({ length: 3000 }, (_, row) => `A${row + 1}`));
    expect(lists.length).toBeGreaterThan(1);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8192);
    expect(lists.join(",").split(",")).toHaveLength(3000);
  });
});

describe("names of sheets", () => {
  it.each(["清单", "2026年计划", "a'b", "x".repeat(31)])("%s is one", (name) => {
    expect(isSheetName(name)).toBe(true);
  });

  it.each([
    "",
    " ",
    "a/b",
    "a:b",
    "[a]",
    "'a",
    "a'",
    "a?",
    "a*",
    "a\\b",
    "History",
    "x".repeat(32),
  ])("%j is none", (name) => {
    expect(isSheetName(name)).toBe(false);
  });
});
