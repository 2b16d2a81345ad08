import { startHost, type TestHost } from "../model/startHost";

// The error codes of https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling

let host: TestHost;
beforeEach(() => {
  host = startHost();
});

const write =
  (value: unknown = 1) =>
  (sheet: Excel.Worksheet): void =>
    void (sheet.getRange("A1").values = [[value]]);

const read = (address: string): Promise<unknown[][]> =>
  host.on(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });

test("cell-edit mode refuses every request", async () => {
  host.faults.cellEditMode = true;
  expect((await host.refusal(write()))[0]).toBe("InvalidOperationInCellEditMode");
  host.faults.cellEditMode = false;
  expect(await read("A1")).toEqual([[""]]);
});

test("a request over the limit is refused and nothing is written", async () => {
  host.faults.maxRequestBytes = 5000;
  expect((await host.refusal(write("字".repeat(3000))))[0]).toBe("RequestPayloadSizeLimitExceeded");
  expect(await read("A1")).toEqual([[""]]);
});

test("an answer over the limit is refused", async () => {
  await host.on(async (sheet, context) => {
    sheet.getRange("A1:A50").values = Array.from({ length: 50 }, () => ["字".repeat(100)]);
    await context.sync();
  });
  host.faults.maxResponseBytes = 5000;
  const refused = await host.refusal((sheet) => void sheet.getRange("A1:A50").load("values"));
  expect(refused[0]).toBe("ResponsePayloadSizeLimitExceeded");
});

test("a failure in the middle keeps what was done before it", async () => {
  host.faults.failAtWrite = 1;
  const refused = await host.refusal((sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    sheet.getRange("A3").values = [[3]];
  });
  expect(refused[0]).toBe("GeneralException");
  host.faults.failAtWrite = undefined;
  expect(await read("A1:A3")).toEqual([[1], [""], [""]]);
});

test("another author edits between two batches, and is told apart", async () => {
  const sources: unknown[] = [];
  const seen = await host.on(async (sheet, context) => {
    sheet.onChanged.add((args) => Promise.resolve(void sources.push(args.source)));
    await context.sync();
    const range = sheet.getRange("A1");
    range.values = [[1]];
    await context.sync();
    host.faults.beforeNextRequest = () => host.anotherAuthor("A1", [[99]]);
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(seen).toEqual([[99]]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(sources).toEqual(["Local", "Remote"]);
});

test("slow answers are only slow", async () => {
  host.faults.delay = 30;
  const start = performance.now();
  expect(await read("A1")).toEqual([[""]]);
  expect(performance.now() - start).toBeGreaterThanOrEqual(29);
});

test("requests are answered in turn", async () => {
  host.faults.delay = 5;
  const put = (value: string): Promise<void> =>
    host.on((sheet, context) => {
      write(value)(sheet);
      return context.sync().then(() => undefined);
    });
  await Promise.all([put("一"), put("二")]);
  expect(await read("A1")).toEqual([["二"]]);
});

test("a protected sheet and an active filter are the model's own refusals", async () => {
  await host.on(async (sheet, context) => {
    sheet.protection.protect();
    await context.sync();
  });
  expect(await host.refusal(write())).toEqual(["AccessDenied", "Range.values"]);
});
