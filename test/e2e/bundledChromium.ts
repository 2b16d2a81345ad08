import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

export interface BrowserBinary {
  executablePath: string;
  /** Variables the binary needs beside those of this process. */
  env?: Record<string, string>;
}

const version = "143.0.4";
const cache = path.resolve("node_modules", ".cache", "minsheng-chromium");

/**
 * Unpacks in a child process: the package writes into TMPDIR, and only when it believes to be on
 * AWS Lambda does it unpack the shared libraries (NSS, NSPR, expat) that a bare machine lacks.
 */
const unpack = `
  const { default: chromium } = await import("@sparticuz/chromium");
  await chromium.executablePath();
`;

/**
 * The headless shell inside npm's `@sparticuz/chromium` (Linux x64), unpacked once into
 * `node_modules/.cache`. Several test processes may ask at the same time: each unpacks into a
 * folder of its own, and the first to finish gives its folder the final name.
 */
export async function bundledChromium(): Promise<BrowserBinary> {
  const folder = path.join(cache, version);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const own = await mkdtemp(path.join(cache, "unpacking-"));
    await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", unpack], {
      env: { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    });
    await rename(own, folder).catch(() => rm(own, { recursive: true, force: true }));
  }
  return {
    executablePath: path.join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: path.join(folder, "al2023", "lib"),
      ...(existsSync("/etc/fonts/fonts.conf")
        ? {}
        : { FONTCONFIG_PATH: path.join(folder, "fonts") }),
    },
  };
}
