import { write } from "hucre";
import { editPart } from "../../../src/host/files/archive/editPart";
import { readRowHeights } from "../../../src/host/files/readRowHeights";
import { readWorkbook } from "../../../src/host/files/readWorkbook";

/** Two sheets; rows 1 and 3 of the second one are 20 and 45 points high, the third one by hand. */
async function workbook(): Promise<Uint8Array> {
  const bytes = await write({
    sheets: [
      { name: "甲", rows: [["a"]] },
      {
        name: "乙 & 丙",
        rows: [["a"], ["b"], ["c"]],
        rowDefs: new Map([
          [0, { height: 20 }],
          [2, { height: 45 }],
        ]),
      },
    ],
  });
  return editPart(bytes, "xl/worksheets/sheet2.xml", (xml) =>
    xml.replace(/(<row r="1"[^>]*?) customHeight="1"/, "$1"),
  );
}

test("rows that Excel fitted to their text open in that height, and may be fitted anew", async () => {
  const { sheets } = await readWorkbook(await workbook());
  expect(sheets.map(({ grid }) => grid.rowData)).toEqual([
    {},
    { 0: { h: 27, ah: 27, ia: 1 }, 2: { h: 60, ia: 0 } },
  ]);
});

test("heights are found by the sheet's own name", async () => {
  expect([...(await readRowHeights(await workbook()))]).toEqual([
    ["甲", new Map()],
    [
      "乙 & 丙",
      new Map([
        [0, 20],
        [2, 45],
      ]),
    ],
  ]);
});

test("a file that is no zip archive has none", async () => {
  expect([...(await readRowHeights(new Uint8Array(100)))]).toEqual([]);
  expect([...(await readRowHeights(new Uint8Array(0)))]).toEqual([]);
});
