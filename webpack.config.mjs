/**
 * Two bundles, two folders:
 *   dist/addin  the product as deployed: task pane, icons, manifest and Office.js, one static folder
 *   dist/host   the embedded host, a tool of this repository: never deployed with the product
 *
 *   webpack --mode production [--config-name addin]
 *   ADDIN_ORIGIN=https://ledger.example.gov.cn webpack …    writes that origin into the manifest
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import CssPlugin from "mini-css-extract-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { BudgetPlugin } from "./scripts/webpack/budgetPlugin.mjs";
import { GzipPlugin } from "./scripts/webpack/gzipPlugin.mjs";
import { manifestForOrigin } from "./scripts/webpack/manifestForOrigin.mjs";
import { officeLibrary } from "./scripts/webpack/officeLibrary.mjs";
import { PolicyPlugin } from "./scripts/webpack/policyPlugin.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);

/** What both bundles share: TypeScript through swc, styles in files, names that change with content. */
function common(name, mode) {
  const production = mode === "production";
  return {
    name,
    mode,
    context: root,
    target: ["web", "es2022"],
    devtool: production ? false : "cheap-module-source-map",
    output: {
      path: at("dist", name),
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:10].js" : "[name].js",
      assetModuleFilename: "[name].[contenthash:10][ext]",
      publicPath: "auto",
      clean: true,
      compareBeforeEmit: false,
    },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: at("src"),
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
        { test: /\.txt$/, include: at("seeds"), type: "asset/source" },
      ],
    },
    optimization: {
      minimizer: [
        new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false }),
      ],
    },
    performance: { hints: false },
    cache: {
      type: "filesystem",
      cacheDirectory: at("node_modules/.cache/webpack"),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

function styles(mode) {
  const name = mode === "production" ? "[name].[contenthash:10].css" : "[name].css";
  return new CssPlugin({ filename: name, chunkFilename: name });
}

function addin(mode) {
  const shared = common("addin", mode);
  return {
    ...shared,
    entry: { taskpane: "./src/taskpane/index.tsx" },
    plugins: [
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        scriptLoading: "defer",
      }),
      new PolicyPlugin("addin"),
      styles(mode),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "manifest.xml", transform: manifestForOrigin(process.env.ADDIN_ORIGIN) },
          ...officeLibrary(at("node_modules/@microsoft/office-js/dist")),
        ],
      }),
      ...(mode === "production"
        ? [new GzipPlugin(), new BudgetPlugin({ page: "taskpane", limit: 230_000 })]
        : []),
    ],
  };
}

function host(mode) {
  const shared = common("host", mode);
  return {
    ...shared,
    entry: { host: "./src/host/page/index.ts" },
    plugins: [
      new HtmlPlugin({
        template: "src/host/page/host.html",
        filename: "index.html",
        scriptLoading: "defer",
      }),
      new PolicyPlugin("host"),
      styles(mode),
      ...(mode === "production" ? [new GzipPlugin(), new BudgetPlugin({ page: "host" })] : []),
    ],
  };
}

export default async (_env, { mode = "production" }) => {
  const bundles = [addin(mode), host(mode)];
  if (mode !== "development") return bundles;
  const { devServer } = await import("./scripts/webpack/devServer.mjs");
  const [first, second] = bundles;
  first.output.publicPath = "/";
  second.output.publicPath = "/__host/";
  return [{ ...first, devServer: await devServer(root) }, second];
};
