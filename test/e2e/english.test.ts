import { PaneUnderTest } from "./paneUnderTest";
import { sampleWorkbook } from "./workbooks";

jest.setTimeout(240_000);

let under: PaneUnderTest;
beforeAll(async () => {
  under = await PaneUnderTest.start("?locale=en-US&theme=light");
  const bytes = await (await sampleWorkbook()).toBytes();
  await under.page.evaluate(async (text) => {
    const whole = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    await window.embeddedHost.open(whole.buffer, "ledger.xlsx");
  }, Buffer.from(bytes).toString("base64"));
  await under.pane.getByText("As of 2022-07-31").waitFor();
  await under.page.focus(".pane-handle");
  for (let press = 0; press < 6; press += 1) await under.page.keyboard.press("ArrowRight");
});
afterAll(() => under.close());

/** Whatever a person can see reaches beyond the right edge of the pane: its text. */
const cutOff = (): Promise<string[]> =>
  under.pane.evaluate(() =>
    [...document.querySelectorAll("button, label, input, select, h2, li, p, [role=tab]")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth)
      .map((element) => element.textContent.slice(0, 40)),
  );

test.each(["Overview", "Check", "Overdue", "Invest", "Settings"])(
  "%s fits into 320 pixels, and the pane does not move sideways",
  async (tab) => {
    await under.show(tab);
    expect(await under.pane.evaluate("innerWidth")).toBeLessThanOrEqual(320);
    expect(await cutOff()).toEqual([]);
    const sideways = await under.pane.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter(({ scrollLeft }) => scrollLeft !== 0)
        .map(({ tagName }) => tagName),
    );
    expect(sideways).toEqual([]);
  },
);

test("a check tells in English, and writes Chinese into the workbook", async () => {
  await under.show("Check");
  await under.button("Check targets").click();
  await under.says("Checked; the results are in the workbook.");
  expect(await under.value(await under.addressOf("1.1", "status"))).toBe("正常");
});
