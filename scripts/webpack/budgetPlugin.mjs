import webpack from "webpack";

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Prints what a page loads before it is usable (scripts and styles of its entry, gzip) and what is
 * left for later; fails the build above `limit` bytes of script, before anything is written. Needs
 * GzipPlugin's files.
 */
export class BudgetPlugin {
  constructor({ page, limit = Infinity }) {
    this.page = page;
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("BudgetPlugin", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "BudgetPlugin", stage }, () => {
        this.measure(compilation);
      });
    });
  }

  measure(compilation) {
    const entry = new Set(compilation.entrypoints.get(this.page)?.getFiles() ?? []);
    const total = { first: 0, styles: 0, later: 0 };
    for (const { name, source } of compilation.getAssets()) {
      const kind = /\.(js|css)$/.exec(name)?.[1];
      if (kind === undefined || name.startsWith("office-js/")) continue;
      const size = compilation.getAsset(`${name}.gz`)?.source.size() ?? source.size();
      if (!entry.has(name)) total.later += size;
      else if (kind === "js") total.first += size;
      else total.styles += size;
    }
    const verdict = this.limit === Infinity ? "" : ` of ${kilobytes(this.limit)} allowed`;
    process.stdout.write(
      `${this.page}: first load ${kilobytes(total.first)} script${verdict}, ` +
        `${kilobytes(total.styles)} style; loaded on demand ${kilobytes(total.later)} (gzip)\n`,
    );
    if (total.first > this.limit) {
      compilation.errors.push(
        new Error(`${this.page} loads ${kilobytes(total.first)} of script, over its budget`),
      );
    }
  }
}
