import fs from "node:fs";
import path from "node:path";
import { implementedMarkdown } from "../../../src/host/model/implementedMarkdown";

test("the README lists what is implemented, no more and no less", () => {
  const text = fs.readFileSync(path.join(__dirname, "../../../src/host/README.md"), "utf8");
  const list = text
    .slice(text.indexOf("<!-- implemented -->") + "<!-- implemented -->".length)
    .trim();
  expect(list).toBe(implementedMarkdown());
});
