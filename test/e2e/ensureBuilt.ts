import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { needsBuild } from "../../src/host/serve/needsBuild";

const bundles = {
  addin: {
    product: "dist/addin/taskpane.html",
    sources: ["src", "assets", "seeds", "manifest.xml", "webpack.config.mjs", "scripts"],
  },
  host: {
    product: "dist/host/index.html",
    sources: ["src/host", "webpack.config.mjs", "scripts"],
  },
};

export type BundleName = keyof typeof bundles;
const BUNDLE_NAMES: readonly BundleName[] = ["addin", "host"];

const lock = path.resolve("node_modules", ".cache", "bundles.lock");
const patience = 120_000;

/**
 * Builds the production bundles that are missing or older than their sources, one test at a time. What
 * was never built is built along: the other tests will ask for it, and each build has one processor.
 */
export async function ensureBuilt(...names: BundleName[]): Promise<void> {
  await withLock(async () => {
    const stale = names.filter((name) =>
      needsBuild([bundles[name].product], bundles[name].sources),
    );
    if (stale.length === 0) return;
    const missing = BUNDLE_NAMES.filter((name) => !existsSync(bundles[name].product));
    await Promise.all([...new Set([...stale, ...missing])].map(build));
  });
}

function build(name: BundleName): Promise<void> {
  const webpack = path.resolve("node_modules/webpack/bin/webpack.js");
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [webpack, "--mode", "production", "--config-name", name],
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
    }
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`webpack could not build ${name}: ${said}`)),
    );
  });
}

/** Test files run in several processes: the one that makes the folder first does the building. */
async function withLock(work: () => Promise<void>): Promise<void> {
  await mkdir(path.dirname(lock), { recursive: true });
  for (const started = Date.now(); ; await sleep(200)) {
    const mine = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (mine) break;
    const age = await stat(lock).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > patience) await rm(lock, { recursive: true, force: true });
    if (Date.now() - started > 2 * patience) throw new Error("Somebody else's build never ended");
  }
  try {
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}
