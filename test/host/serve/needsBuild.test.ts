import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { needsBuild } from "../../../src/host/serve/needsBuild";

let folder: string;
const at = (name: string): string => path.join(folder, name);
const touch = async (name: string, minute: number): Promise<void> => {
  await writeFile(at(name), "");
  await utimes(at(name), minute * 60, minute * 60);
};

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "build-"));
  await mkdir(at("src/deep"), { recursive: true });
  await touch("src/deep/a.ts", 10);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const wanted = (): boolean =>
  needsBuild([at("page.html"), at("pane.html")], [at("src"), at("none")]);

test("a product that is missing", async () => {
  await touch("page.html", 20);
  expect(wanted()).toBe(true);
});

test("a source newer than the oldest product", async () => {
  await touch("page.html", 20);
  await touch("pane.html", 9);
  expect(wanted()).toBe(true);
});

test("nothing to do", async () => {
  await touch("page.html", 20);
  await touch("pane.html", 11);
  expect(wanted()).toBe(false);
});
