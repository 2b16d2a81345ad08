import { splitAddress } from "../../../src/host/page/api/splitAddress";

test.each([
  ["B2:C3", { cells: "B2:C3" }],
  ["Sheet1!A1", { sheet: "Sheet1", cells: "A1" }],
  ["'2026年计划'!A1", { sheet: "2026年计划", cells: "A1" }],
  ["'it''s!'!A1:B2", { sheet: "it's!", cells: "A1:B2" }],
])("%s", (address, expected) => {
  expect(splitAddress(address)).toEqual(expected);
});
