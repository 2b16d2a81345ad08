import { readWorkbook } from "../../../src/host/files/readWorkbook";
import { writeWorkbook } from "../../../src/host/files/writeWorkbook";
import { comparable } from "./comparable";
import { samples } from "./sampleWorkbooks";
import { validateXlsx } from "./validateXlsx";

describe.each(Object.entries(samples))("%s", (_name, make) => {
  test("is a file without errors, and reads back as it was written", async () => {
    const file = make();
    const bytes = await writeWorkbook(file);
    expect(await validateXlsx(bytes)).toEqual([]);
    expect(comparable(await readWorkbook(bytes))).toEqual(comparable(file));
  });
});
