import type * as Core from "@univerjs/core";
import type * as FormulaEngine from "@univerjs/engine-formula";
import type * as Sheets from "@univerjs/sheets";
import type * as SheetsFormula from "@univerjs/sheets-formula";
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

type Univer = {
  core: typeof Core;
  sheets: typeof Sheets;
  formulaEngine: typeof FormulaEngine;
  sheetsFormula: typeof SheetsFormula;
};

/** Where a package's browser bundle lies below `node_modules`; Univer's own are all alike. */
const bundles: Record<string, string> = {
  rxjs: "rxjs/dist/bundles/rxjs.umd.min.js",
  "@wendellhu/redi": "@wendellhu/redi/dist/umd/index.js",
};
const bundleOf = (name: string): string => bundles[name] ?? `${name}/lib/umd/index.js`;

/**
 * Loads Univer without a browser. Its ES modules do not link in Node (opentype.js has no named exports) and its
 * CommonJS files require ES modules, which test runners refuse; the browser bundles need neither. Each bundle is a
 * function of `exports` and `require`, so a map of loaded packages is the whole loader. Loaded once per process.
 *
 * @throws Error when a bundle is missing below the nearest `node_modules`.
 */
export function loadUniver(): Univer {
  loaded ??= load(path.join(findModules(process.cwd())));
  return loaded;
}

let loaded: Univer | undefined;

function load(modules: string): Univer {
  const packages = new Map<string, unknown>();
  const require = (name: string): unknown => {
    if (name === "rxjs/operators") return (require("rxjs") as { operators: unknown }).operators;
    if (packages.has(name)) return packages.get(name);
    const exports: Record<string, unknown> = {};
    packages.set(name, exports);
    const file = path.join(modules, bundleOf(name));
    const run = vm.compileFunction(
      fs.readFileSync(file, "utf8"),
      ["exports", "require", "module"],
      {
        filename: file,
      },
    );
    run.call(globalThis, exports, require, { exports });
    return exports;
  };
  return {
    core: require("@univerjs/core"),
    sheets: require("@univerjs/sheets"),
    formulaEngine: require("@univerjs/engine-formula"),
    sheetsFormula: require("@univerjs/sheets-formula"),
  } as Univer;
}

function findModules(from: string): string {
  const candidate = path.join(from, "node_modules");
  if (fs.existsSync(path.join(candidate, "@univerjs"))) return candidate;
  const parent = path.dirname(from);
  if (parent === from)
    throw new Error("Univer is not installed: no node_modules/@univerjs above this folder");
  return findModules(parent);
}
