import { readHostSettings } from "../../../src/host/page/settings/hostSettings";

const read = (query: string, dark = false) => readHostSettings(new URLSearchParams(query), dark);

test("an address without a query: Chinese, the system's appearance, our manifest, pane open", () => {
  expect(read("")).toEqual({
    locale: "zh-CN",
    dark: false,
    manifest: "/manifest.xml",
    paneOpen: true,
    faults: [],
  });
  expect(read("", true).dark).toBe(true);
});

test.each([
  ["locale=en-US", { locale: "en-US" }],
  ["locale=fr-FR", { locale: "zh-CN" }],
  ["theme=dark", { dark: true }],
  ["pane=closed", { paneOpen: false }],
  ["file=/book.xlsx", { file: "/book.xlsx" }],
  ["manifest=/other/manifest.xml", { manifest: "/other/manifest.xml" }],
  ["fault=slow:800,cellEdit&fault=payload", { faults: ["slow:800", "cellEdit", "payload"] }],
])("%s", (query, expected) => {
  expect(read(query)).toMatchObject(expected);
});

test("a theme that is asked for wins over the system's", () => {
  expect(read("theme=light", true).dark).toBe(false);
});
