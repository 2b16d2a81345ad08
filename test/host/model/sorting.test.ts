import { eventsArrive, startHost } from "./startHost";

// https://learn.microsoft.com/javascript/api/excel/excel.rangesort
// https://learn.microsoft.com/javascript/api/excel/excel.worksheetrowsortedeventargs: only what moved is named

const grid = [
  ["", "一季度", "二季度", "三季度"],
  ["托位", 3, 1, 2],
  ["床位", 1, 2, 3],
  ["车位", 2, 3, 1],
];

const sorted = async (orientation: "Rows" | "Columns", key: number, ascending = true) => {
  const host = startHost();
  const heard: string[] = [];
  const values = await host.on(async (sheet, context) => {
    const range = sheet.getRange("A1:D4");
    range.values = grid;
    sheet.onRowSorted.add(({ address }) => Promise.resolve(void heard.push(`rows ${address}`)));
    sheet.onColumnSorted.add(({ address }) =>
      Promise.resolve(void heard.push(`columns ${address}`)),
    );
    await context.sync();
    range.sort.apply([{ key, ascending }], false, true, orientation);
    range.load("values");
    await context.sync();
    return range.values;
  });
  await eventsArrive();
  return { values, heard };
};

test("rows by a column, below the heading", async () => {
  expect(await sorted("Rows", 1)).toEqual({
    values: [grid[0], grid[2], grid[3], grid[1]],
    heard: ["rows A2:D4"],
  });
});

test("columns by a row, beside the heading", async () => {
  expect(await sorted("Columns", 1)).toEqual({
    values: [
      ["", "二季度", "三季度", "一季度"],
      ["托位", 1, 2, 3],
      ["床位", 2, 3, 1],
      ["车位", 3, 1, 2],
    ],
    heard: ["columns B1:D4"],
  });
});

test("lines that stay are not named", async () => {
  const { heard } = await sorted("Columns", 2);
  expect(heard).toEqual(["columns "]);
  expect((await sorted("Rows", 2, false)).heard).toEqual(["rows A2:D2,A4:D4"]);
});

test("a key beyond the area is refused", async () => {
  const refused = await startHost().refusal((sheet) =>
    sheet.getRange("A1:D2").sort.apply([{ key: 2 }], false, false, "Columns"),
  );
  expect(refused).toEqual(["InvalidArgument", "RangeSort.apply"]);
});
