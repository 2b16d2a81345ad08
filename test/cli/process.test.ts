import { spawn } from "node:child_process";
import { join } from "node:path";
import { BUILT_IN_LIST } from "./runIn";

const COMMAND = join(__dirname, "../../bin/minsheng.mjs");

it("the installed command runs, and a reader that goes away is no failure", async () => {
  const child = spawn(process.execPath, [COMMAND, "plan", BUILT_IN_LIST, "--json"]);
  let err = "";
  child.stderr.on("data", (text: Buffer) => {
    err += text.toString();
  });
  const first = await new Promise<string>((resolve) => {
    child.stdout.once("data", (chunk: Buffer) => {
      child.stdout.destroy();
      resolve(chunk.toString());
    });
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  expect(first).toContain('"title": "2022年全市民生建设重点项目（工作）清单"');
  expect({ code, err }).toEqual({ code: 0, err: "" });
}, 30_000);
