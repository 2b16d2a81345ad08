import { readFileSync } from "node:fs";
import path from "node:path";

import { COMMANDS } from "../../src/commands/startCommands";
import { named, readManifest, textOf } from "./readManifest";

it("the ribbon's functions are the commands, and every command is on the ribbon", () => {
  const xml = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
  expect(named(readManifest(xml), "FunctionName").map(textOf)).toEqual([...COMMANDS]);
});
