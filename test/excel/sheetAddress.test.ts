import { readSheetAddress, writeSheetAddress } from "../../src/excel/sheetAddress";

const read = (address: string): string | null => {
  const found = readSheetAddress(address);
  if (!found) return null;
  const { row, column, rows, columns } = found.area;
  return `${found.sheet ?? "–"} | ${row},${column} ${rows}×${columns}`;
};

describe("addresses", () => {
  it.each([
    ["清单!A1", "清单 | 0,0 1×1"],
    ["'2026年计划'!$B$2:$C$3", "2026年计划 | 1,1 2×2"],
    ["'a''b!c'!AA10", "a'b!c | 9,26 1×1"],
    ["'Sheet 1'!XFD1048576", "Sheet 1 | 1048575,16383 1×1"],
    ["B2:B2", "– | 1,1 1×1"],
  ])("%s", (address, expected) => {
    expect(read(address)).toBe(expected);
  });

  it.each([
    "",
    "清单!",
    "!A1",
    "清单!A",
    "清单!1:3",
    "清单!A1:B",
    "A0",
    "清单!A1,B2",
    "B2:A1",
    "#REF!",
  ])("%j is none", (address) => {
    expect(read(address)).toBeNull();
  });

  it.each(["清单", "2026年计划", "a'b!c", "'", "a b"])("come back as written: %s", (sheet) => {
    const area = { row: 4, column: 27, rows: 3, columns: 2 };
    expect(readSheetAddress(writeSheetAddress(sheet, area))).toEqual({ sheet, area });
  });
});
