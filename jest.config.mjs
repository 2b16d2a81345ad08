const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
];

/** Packages published as ES modules only: jest runs CommonJS, so they are compiled too. */
const esmOnly = [
  "hucre",
  "htmlparser2",
  "domhandler",
  "domutils",
  "dom-serializer",
  "domelementtype",
  "entities",
  "commander",
];

/** @type {import("jest").Config} */
export default {
  // jest leaves a processor idle unless told otherwise: half of the time on a machine of two.
  maxWorkers: "100%",
  testEnvironment: "node",
  // Time is asserted where it matters; elsewhere a busy machine may take what it needs.
  testTimeout: 30_000,
  setupFilesAfterEnv: ["<rootDir>/test/retries.ts"],
  // The grid engine keeps objects that outlive a test file; jest would warn of each.
  testEnvironmentOptions: { globalsCleanup: "off" },
  testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
  transform: { "^.+\\.(t|j|mj)sx?$": swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join("|")})/)`],
};
