import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import path from "node:path";
import { readCertificate } from "./certificate";
import { needsBuild } from "./needsBuild";
import { openBrowser } from "./openBrowser";
import { serve } from "./serve";

/**
 * `npm start`: builds what is missing or stale, serves the add-in with the host beside it, says
 * where, and opens a browser where there is a screen. PORT chooses the port (3000 unless told). The
 * sample workbook is opened where `samples/makeSample.ts` has written one.
 */
async function main(): Promise<void> {
  const root = path.resolve(import.meta.dirname, "../../..");
  const at = (...parts: string[]): string => path.join(root, ...parts);
  const products = [at("dist/addin/taskpane.html"), at("dist/host/index.html")];
  const sources = ["src", "assets", "seeds", "manifest.xml", "webpack.config.mjs", "scripts"];
  if (
    needsBuild(
      products,
      sources.map((source) => at(source)),
    )
  ) {
    process.stdout.write("Building …\n");
    await Promise.all(["addin", "host"].map((bundle) => build(root, bundle)));
  }
  const hasSample = existsSync(at("dist/samples/sample.xlsx"));
  const certificate = readCertificate();
  const { origin } = await serve({
    mounts: [
      { prefix: "/", folder: at("dist/addin") },
      { prefix: "/__host/", folder: at("dist/host") },
      ...(hasSample ? [{ prefix: "/samples/", folder: at("dist/samples") }] : []),
    ],
    port: Number(process.env["PORT"] ?? 3000),
    ...(certificate === undefined ? {} : { certificate }),
  });
  const address = `${origin}/__host/${hasSample ? "?file=/samples/sample.xlsx" : ""}`;
  process.stdout.write(`The stand-in for Excel: ${address}\nThe add-in's files:     ${origin}/\n`);
  if (certificate === undefined) {
    process.stdout.write(
      "Without a certificate dialogs stay shut and Excel will not load the add-in: " +
        "npx office-addin-dev-certs install\n",
    );
  }
  openBrowser(address);
}

/**
 * Builds one bundle in a process of its own, so that two processors are at work, and without a cache,
 * which takes longer to write than whoever starts for the first time should wait.
 */
async function build(root: string, bundle: string): Promise<void> {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const argv = [webpack, "--mode", "production", "--config-name", bundle, "--no-cache"];
  const child = spawn(process.execPath, argv, { cwd: root, stdio: "inherit" });
  const [status] = (await once(child, "exit")) as [number | null];
  if (status !== 0) throw new Error("the build failed, see above");
}

main().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  const hint = reason.includes("EADDRINUSE") ? " Choose another: PORT=3001 npm start" : "";
  process.stderr.write(`Not started: ${reason}.${hint}\n`);
  process.exitCode = 1;
});
