import fc from "fast-check";
import { openXlsx, saveXlsx } from "hucre/xlsx";
import { orderFonts } from "../../src/xlsx/orderFonts";
import { escapeXml } from "../../src/xlsx/sharedStrings";
import { shiftFormula } from "../../src/xlsx/shiftFormula";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { ArchiveParts } from "../../src/xlsx/archive/archiveParts";
import { newLedger, officialPlan } from "../app/filledLedger";
import { plainSheet } from "../contract/workbookContract";
import { validateXlsx } from "../host/files/validateXlsx";

const open = async (bytes: Uint8Array) => openXlsx(bytes, { readStyles: true });

jest.setTimeout(60_000);

describe("the official ledger as a file", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await (await newLedger(officialPlan())).toBytes();
  });

  it("has no error for the Open XML SDK", async () => {
    expect(await validateXlsx(bytes)).toEqual([]);
  });

  it("prints as an official list: A3 across, as wide as the paper, header on each page", async () => {
    const { sheets } = await open(bytes);
    expect(sheets[0]?.pageSetup).toMatchObject({
      paperSize: "a3",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$3:$3",
    });
    expect(sheets[0]?.freezePane).toEqual({ rows: 3, columns: 2 });
    expect(sheets.map(({ hidden }) => hidden ?? false)).toEqual([false, false, false, false, true]);
  });

  it("lets rows grow with what is typed: heights are fitted, not fixed", async () => {
    const sheet = await ArchiveParts.open(bytes).read("xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<row r="5" ht="\d+"><c /);
    expect(sheet).not.toContain("customHeight");
  });

  it("keeps validations, formats, tables, names and print setup when it is changed and saved again", async () => {
    const workbook = await XlsxWorkbook.open(bytes);
    await workbook.write({
      blocks: [{ sheet: "清单", row: 4, column: 8, values: [["=进展"]] }],
      fills: [
        { sheet: "清单", areas: [{ row: 4, column: 8, rows: 1, columns: 1 }], color: "#FFC7CE" },
      ],
      notes: [{ sheet: "清单", row: 4, column: 8, text: "【核对】请核对" }],
    });
    const saved = await workbook.toBytes();
    expect(await validateXlsx(saved)).toEqual([]);
    const [before, after] = [await open(bytes), await open(saved)];
    const kept = ({ sheets, namedRanges }: typeof before) => ({
      namedRanges,
      sheets: sheets.map((sheet) => [
        sheet.name,
        sheet.dataValidations,
        sheet.conditionalRules,
        sheet.tables,
        sheet.merges,
        sheet.pageSetup,
        sheet.freezePane,
        sheet.columns,
        sheet.hidden,
      ]),
    });
    expect(kept(after)).toEqual(kept(before));
    expect(after.sheets[0]?.cells?.get("4,8")).toMatchObject({
      value: "=进展",
      comment: { text: "【核对】请核对" },
      style: { fill: { fgColor: { rgb: "FFC7CE" } } },
    });
  });
});

describe("somebody else's note", () => {
  it("is neither replaced nor removed", async () => {
    const made = XlsxWorkbook.empty();
    await made.write({ create: [plainSheet("甲", [["a"]])] });
    const model = await open(await made.toBytes());
    const theirs = { author: "王", text: "领导批示" };
    const [sheet] = model.sheets;
    if (sheet) sheet.cells = new Map([["0,0", { value: "a", type: "string", comment: theirs }]]);
    const workbook = await XlsxWorkbook.open(await saveXlsx(model));
    for (const text of ["【核对】不对", null])
      await workbook.write({ notes: [{ sheet: "甲", row: 0, column: 0, text }] });
    const saved = await open(await workbook.toBytes());
    expect(saved.sheets[0]?.cells?.get("0,0")?.comment).toMatchObject(theirs);
  });
});

describe("texts", () => {
  it("any text comes back as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), {
          minLength: 1,
          maxLength: 8,
        }),
        async (texts) => {
          const workbook = XlsxWorkbook.empty();
          await workbook.write({
            create: [
              plainSheet(
                "甲",
                texts.map((text) => [text]),
              ),
            ],
          });
          const { sheets } = await (await XlsxWorkbook.open(await workbook.toBytes())).read({});
          expect(texts.map((_, row) => sheets[0]?.cells[row]?.[0])).toEqual(texts);
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);

  it.each([
    ["a & b < c", "a &amp; b &lt; c"],
    ["两行\n文字\t格", "两行\n文字\t格"],
    ["a\u0001b", "a_x0001_b"],
    ["_x0041_", "_x005F_x0041_"],
  ])("%j is written as %j", (text, xml) => {
    expect(escapeXml(text)).toBe(xml);
  });
});

describe("archives", () => {
  it("unpack to what was packed, one after the other or side by side in pieces", async () => {
    const text = fc.string({ unit: "grapheme", maxLength: 500 });
    const encoder = new TextEncoder();
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string({ minLength: 1 }), text, { maxKeys: 5 }),
        async (files) => {
          const whole = ArchiveParts.empty();
          const inPieces = ArchiveParts.empty();
          const pieces = new Map<string, Uint8Array[]>();
          for (const [name, content] of Object.entries(files)) {
            await whole.write(name, content);
            pieces.set(
              name,
              Array.from(content, (character) => encoder.encode(character)),
            );
          }
          await inPieces.writeAll(pieces);
          const file = whole.toBytes();
          expect(inPieces.toBytes()).toEqual(file);
          const back = ArchiveParts.open(file);
          const read = await Promise.all(
            back.names.map(async (name) => [name, await back.read(name)]),
          );
          expect(read).toEqual(Object.entries(files));
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);

  it("keep what is not written over as it lies there, and the checksum of what is", async () => {
    const parts = ArchiveParts.empty();
    await parts.write("a", "123456789");
    await parts.write("b", "");
    const opened = ArchiveParts.open(parts.toBytes());
    await opened.write("b", "");
    expect(opened.toBytes()).toEqual(parts.toBytes());
    // The check value of CRC-32 (ISO 3309): that of the digits 1 to 9.
    expect(new DataView(parts.toBytes().buffer).getUint32(14, true)).toBe(0xcbf43926);
  });
});

describe("fonts of a saved file", () => {
  it("have their elements in the order of the standard", () => {
    expect(
      orderFonts(
        '<fonts><font><b/><charset val="134"/><sz val="11"/><name val="等线"/></font></fonts>',
      ),
    ).toBe('<fonts><font><b/><sz val="11"/><name val="等线"/><charset val="134"/></font></fonts>');
  });
});

describe("formulas move with the rows of their sheet", () => {
  const shift = { row: 4, count: 2 };
  it.each([
    ["=A4+A5", "=A4+A7"],
    ["=SUM(A1:B9)", "=SUM(A1:B11)"],
    ["=SUM($A$5:$B$9)", "=SUM($A$7:$B$11)"],
    ["=乙!A9+甲!A9", "=乙!A9+甲!A11"],
    ["='2022 年'!A9", "='2022 年'!A9"],
    ['="A9"&A9', '="A9"&A11'],
    ["=LOG10(A9)+表一", "=LOG10(A11)+表一"],
    ["=SUM(乙!A5:A9)", "=SUM(乙!A5:A9)"],
  ])("%s → %s", (before, after) => {
    expect(shiftFormula(before, "甲", "甲", shift)).toBe(after);
  });
});
