import { writeXlsx } from "hucre";
import { editPart } from "../../../src/host/files/archive/editPart";
import { shiftFormula } from "../../../src/host/files/cells/shiftFormula";
import type { FileError } from "../../../src/host/files/fileError";
import { readWorkbook } from "../../../src/host/files/readWorkbook";
import {
  charactersOfPixels,
  pixelsOfCharacters,
  pixelsOfPoints,
  pointsOfPixels,
} from "../../../src/host/files/sizes";
import { readColor, writeColor } from "../../../src/host/files/style/colors";
import { orderFonts } from "../../../src/host/files/style/orderFonts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const oneCell = (cell: Record<string, unknown>) =>
  writeXlsx({ sheets: [{ name: "一", rows: [], cells: new Map([["0,0", cell]]) }] });

describe("refusals", () => {
  const codeOf = (bytes: Uint8Array): Promise<string> =>
    readWorkbook(bytes).then(
      () => "none",
      (error: FileError) => error.code,
    );

  test("text, nothing at all, and half a file", async () => {
    const whole = await oneCell({ value: 1 });
    expect(await codeOf(bytesOf("这不是工作簿"))).not.toBe("none");
    expect(await codeOf(new Uint8Array())).not.toBe("none");
    expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe("DAMAGED");
  });

  test("a file with a password", async () => {
    const locked = await writeXlsx({
      sheets: [{ name: "一", rows: [[1]] }],
      encryption: { password: "secret", spinCount: 1000 },
    });
    expect(await codeOf(locked)).toBe("ENCRYPTED");
  });

  test("a file of more than 50 MB, before it is unpacked", async () => {
    expect(await codeOf(new Uint8Array(50_000_001))).toBe("TOO_LARGE");
  });
});

test("formulas that share one text are written out for each cell", async () => {
  const shared = { formulaType: "shared", formulaSharedIndex: 0 };
  const cells = new Map<string, Record<string, unknown>>([
    ["0,1", { value: null, formula: "A1*$A$1", formulaRef: "B1:B3", ...shared }],
    ["1,1", { value: null, formula: "", ...shared }],
    ["2,1", { value: null, formula: "", ...shared }],
  ]);
  const file = await readWorkbook(await writeXlsx({ sheets: [{ name: "一", rows: [], cells }] }));
  const column = [0, 1, 2].map((row) => file.sheets[0]?.grid.cellData[row]?.[1]?.f);
  expect(column).toEqual(["=A1*$A$1", "=A2*$A$1", "=A3*$A$1"]);
});

test.each([
  ["A1+$B$2", "C3+$B$2"],
  ['SUM(A1:A3)&"A1"', 'SUM(C3:C5)&"A1"'],
])("%s two rows down and two columns right: %s", (formula, moved) => {
  expect(shiftFormula(formula, { row: 0, column: 0 }, { row: 2, column: 2 })).toBe(moved);
});

describe("colours", () => {
  const theme = ["000000", "FFFFFF", "44546A", "E7E6E6", "4472C4"];

  test.each([
    [{ rgb: "FFC00000" }, "#c00000"],
    [{ theme: 0 }, "#ffffff"],
    [{ theme: 1 }, "#000000"],
    [{ theme: 2 }, "#e7e6e6"],
    [{ theme: 4 }, "#4472c4"],
    [{ indexed: 10 }, "#ff0000"],
    [{ indexed: 2 }, "#ff0000"],
    [{ indexed: 64 }, undefined],
    [undefined, undefined],
  ])("%j is %s", (color, expected) => {
    expect(readColor(color, theme)).toBe(expected);
  });

  test.each([
    ["#C00000", { rgb: "C00000" }],
    ["#abc", { rgb: "AABBCC" }],
    ["rgb(1, 2,255)", { rgb: "0102FF" }],
    ["rgba(300,0,0,0.5)", { rgb: "FF0000" }],
    ["red", undefined],
    ["", undefined],
  ])("%s is written as %j", (rgb, expected) => {
    expect(writeColor({ rgb })).toEqual(expected);
  });
});

test("sizes survive both ways, pixel for pixel", () => {
  for (let pixels = 0; pixels <= 600; pixels += 1) {
    expect(pixelsOfCharacters(charactersOfPixels(pixels))).toBe(pixels);
    expect(pixelsOfPoints(pointsOfPixels(pixels))).toBe(pixels);
  }
});

test("the parts of a font come in the order of the schema", () => {
  expect(
    orderFonts(
      '<font><b/><u/><strike/><color rgb="FF0000"/><sz val="11"/><name val="黑体"/></font>',
    ),
  ).toBe('<font><b/><strike/><u/><sz val="11"/><color rgb="FF0000"/><name val="黑体"/></font>');
});

describe("editing a part of an archive", () => {
  test("changes that part and copies all others", async () => {
    const before = await oneCell({ value: "原文" });
    const after = await editPart(before, "xl/workbook.xml", (text) => text.replace("一", "二"));
    const file = await readWorkbook(after);
    expect(file.sheets[0]?.name).toBe("二");
    expect(file.sheets[0]?.grid.cellData[0]?.[0]).toEqual({ v: "原文", t: 1 });
  });

  test("a part that is not there is said so", async () => {
    await expect(editPart(await oneCell({ value: 1 }), "xl/none.xml", String)).rejects.toThrow(
      "The archive has no xl/none.xml",
    );
  });
});
