/** What Excel asks of the folder that office.js comes from, on every platform; no debug builds. */
const wanted = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-*.js",
  "telemetry/*.js",
  "*/office_strings.js",
];

/**
 * Copy patterns that put Microsoft's client library under `office-js/`. `minimized` keeps the
 * minimiser away from it: the files are served as Microsoft ships them.
 */
export function officeLibrary(dist) {
  return wanted.map((from) => ({
    from,
    to: "office-js",
    context: dist,
    globOptions: { ignore: ["**/*.debug.js", "**/*-core.js"] },
    info: { minimized: true },
  }));
}
