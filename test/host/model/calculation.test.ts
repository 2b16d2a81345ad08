import { startHost, type TestHost } from "./startHost";

/** More formulas than Univer calculates in one go: between two goes its timer may fire. */
const ROWS = 511;
const NUMBERS = Array.from({ length: ROWS }, (_, row) => [`甲${row % 7}`, row] as const);

/** The sum of the numbers that belong to 甲0 at first: 0 + 7 + 14 + … */
const MULTIPLES_OF_SEVEN = NUMBERS.reduce((sum, [, row]) => (row % 7 === 0 ? sum + row : sum), 0);

/** Keeps the processor busy, as a loaded machine does: timers that fall due meanwhile fire at once after it. */
function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Each row sums the numbers of its name. */
const fill = (host: TestHost): Promise<void> =>
  host.on(async (sheet, context) => {
    sheet.getRange(`A1:B${ROWS}`).values = NUMBERS.map((row) => [...row]);
    sheet.getRange(`C1:C${ROWS}`).formulas = NUMBERS.map((_, row) => [
      `=SUMIFS(B$1:B$${ROWS},A$1:A$${ROWS},A${row + 1})`,
    ]);
    await context.sync();
  });

/** Types two numbers with other work between, and reads all sums. */
const sumsAfter = (host: TestHost, number: number, pause: number): Promise<unknown[]> =>
  host.on(async (sheet, context) => {
    sheet.getRange("B1").values = [[number * 1_000]];
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, pause / 2));
    sheet.getRange("B8").values = [[number]];
    busy(pause);
    const sums = sheet.getRange(`C1:C${ROWS}`).load("values");
    await context.sync();
    return sums.values.map(([sum]) => sum as unknown);
  });

describe("formulas read while the grid's own timer calculates too", () => {
  // The timer falls due a tenth of a second after a change: before our own calculation, or amid it. The
  // second workbook has cells and formulas that the first had, with other values.
  it.each([95, 105])(
    "are whole after %i ms of other work",
    async (pause) => {
      const host = startHost();
      await fill(host);
      for (const number of [1, 2]) {
        const sums = await sumsAfter(host, number, pause);
        expect(sums.filter((sum) => typeof sum !== "number")).toEqual([]);
        expect(new Set(sums.filter((_, row) => row % 7 === 0))).toEqual(
          new Set([MULTIPLES_OF_SEVEN - 7 + number * 1_001]),
        );
      }
    },
    120_000,
  );
});
