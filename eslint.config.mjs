import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

// The plugin carries its own copy of typescript-eslint: point it at ours, or flat config throws
// "Cannot redefine plugin". Its rule block also skips .tsx, so `files` is widened. Formatting is
// prettier's own run (`npm run format:check`).
const office = officeAddins.configs.recommended.map((config) =>
  config.plugins?.["@typescript-eslint"]
    ? {
        ...config,
        files: ["**/*.{ts,tsx}"],
        plugins: { ...config.plugins, "@typescript-eslint": tseslint.plugin },
        rules: { ...config.rules, "prettier/prettier": "off" },
      }
    : config,
);

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/"] },
  ...tseslint.configs.recommended,
  ...office,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parser: tseslint.parser },
    rules: {
      "no-undef": "off",
      "no-console": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      // Speaks to users of the React Compiler, which this build does not run.
      "react-hooks/incompatible-library": "off",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    rules: { "no-undef": "off", "@typescript-eslint/no-require-imports": "off" },
  },
  { files: ["bench/**", "src/cli/**", "scripts/**"], rules: { "no-console": "off" } },
);
