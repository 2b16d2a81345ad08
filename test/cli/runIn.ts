import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import type { Locale } from "../../src/i18n/locale";
import type { CivilDate } from "../../src/schedule/civilDate";

// Whole workbooks are written and read here; a loaded machine takes its time.
jest.setTimeout(60_000);

export const BUILT_IN_LIST = join(__dirname, "../../seeds/000_86fd6de74efdd557.txt");
/** The day on which all these commands run. */
export const TODAY = "2022-09-30" as CivilDate;

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command in this process: only streams and the clock are our own. */
export async function minsheng(
  argv: readonly string[],
  { stdin = "", locale = "zh-CN" }: { stdin?: string | Uint8Array; locale?: Locale } = {},
): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await run(
    argv,
    {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      stdin: () =>
        Promise.resolve(typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin),
      today: () => TODAY,
      builtInList: BUILT_IN_LIST,
    },
    locale,
  );
  return { code, out, err };
}

/** A folder of the test's own, gone when it ends. */
export function temporaryFolder(): {
  path: (name: string) => string;
  names: () => Promise<string[]>;
} {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "minsheng-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return { path: (name) => join(folder, name), names: () => readdir(folder) };
}
