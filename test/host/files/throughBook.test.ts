import { loadIntoBook } from "../../../src/host/files/book/loadIntoBook";
import { takeFromBook } from "../../../src/host/files/book/takeFromBook";
import { readWorkbook } from "../../../src/host/files/readWorkbook";
import { toSnapshot } from "../../../src/host/files/toSnapshot";
import type { WorkbookFile } from "../../../src/host/files/workbookFile";
import { writeWorkbook } from "../../../src/host/files/writeWorkbook";
import { openHeadlessWorkbook } from "../../../src/host/model/headless/openHeadlessWorkbook";
import { comparable } from "./comparable";
import { samples } from "./sampleWorkbooks";
import { validateXlsx } from "./validateXlsx";

/** Opens a file as the page does, and takes it out again unchanged. */
function throughBook(file: WorkbookFile): WorkbookFile {
  const { $book } = openHeadlessWorkbook(
    toSnapshot(file, "book.xlsx", (index) => `{0000000${index}-0001-0000-0000-000000000000}`),
  );
  loadIntoBook($book, file);
  const printing = new Map(
    $book.sheets.map((sheet, index) => {
      const { pageSetup, headerFooter } = file.sheets[index] ?? {};
      return [sheet.id, { ...(pageSetup && { pageSetup }), ...(headerFooter && { headerFooter }) }];
    }),
  );
  return takeFromBook($book, printing);
}

const withPivots = Object.keys(samples).filter((name) => name.includes("pivot"));
const others = Object.entries(samples).filter(([name]) => !withPivots.includes(name));

test.each(others)("%s: what was opened is what is saved", async (_name, make) => {
  const opened = await readWorkbook(await writeWorkbook(make()));
  expect(comparable(throughBook(opened))).toEqual(comparable(opened));
});

test.each(withPivots)("%s: kept as real ones, and their cells are counted", async (name) => {
  const file = samples[name]?.() ?? { sheets: [], styles: {}, names: [], activeSheet: 0 };
  const saved = throughBook(file);
  expect(saved.sheets[1]?.pivots).toEqual(file.sheets[1]?.pivots);
  expect(JSON.stringify(saved.sheets[1]?.grid.cellData)).toContain("15.75");
  const bytes = await writeWorkbook(saved);
  expect(await validateXlsx(bytes)).toEqual([]);
  expect((await readWorkbook(bytes)).sheets[1]?.pivots).toEqual(file.sheets[1]?.pivots);
});
