/** The arrows of docs/architecture.md. A room may import only the rooms listed beside it. */
const arrows = {
  schedule: [],
  targets: ["schedule"],
  plan: ["targets"],
  progress: ["targets", "schedule"],
  investment: ["plan"],
  ledger: ["plan", "targets", "progress", "schedule", "investment"],
  i18n: ["plan", "targets", "progress", "schedule", "investment", "ledger", "intake", "app"],
  app: ["plan", "targets", "progress", "schedule", "investment", "ledger"],
  excel: ["app", "ledger", "progress", "schedule"],
  xlsx: ["app", "ledger", "progress", "schedule"],
  intake: ["plan", "targets", "xlsx"],
  taskpane: [
    "app",
    "excel",
    "intake",
    "i18n",
    "ledger",
    "plan",
    "targets",
    "progress",
    "schedule",
    "investment",
    "commands",
  ],
  commands: ["app", "excel", "i18n"],
  cli: [
    "app",
    "xlsx",
    "intake",
    "i18n",
    "ledger",
    "plan",
    "targets",
    "progress",
    "schedule",
    "investment",
  ],
  host: [],
};
const pure = ["schedule", "targets", "plan", "progress", "investment", "ledger"];

const roomRules = Object.entries(arrows).map(([room, allowed]) => ({
  name: `${room}-arrows`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: [`^src/${room}/`, ...allowed.map((other) => `^src/${other}/`)] },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: "no-circular",
      severity: "error",
      from: { path: "^(src|test)/" },
      to: { circular: true },
    },
    {
      name: "not-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(@univerjs|office-js)" },
    },
    {
      name: "pure-rooms-know-no-outside",
      comment: "no React, Office, file, network or workbook library inside the pure rooms",
      severity: "error",
      from: { path: `^src/(${pure.join("|")}|app|i18n)/` },
      to: {
        dependencyTypes: ["npm", "npm-dev", "core"],
        pathNot: "node_modules/(decimal\\.js|zod|htmlparser2|domhandler)/",
      },
    },
    {
      name: "only-xlsx-knows-hucre",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(xlsx|host)/" },
      to: { path: "node_modules/hucre" },
    },
    {
      name: "only-intake-knows-mammoth",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/intake/" },
      to: { path: "node_modules/mammoth" },
    },
    {
      name: "only-host-knows-univer",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/host/" },
      to: { path: "node_modules/@univerjs" },
    },
    {
      name: "react-in-pane-only",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(taskpane|host/page)/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$" },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
