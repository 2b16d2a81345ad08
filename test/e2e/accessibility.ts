import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** Every look that Office gives a pane. */
export const LOOKS: readonly (readonly [string, Parameters<Page["emulateMedia"]>[0]])[] = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["high contrast", { colorScheme: "light", forcedColors: "active" }],
];

/**
 * What axe-core objects to in the pane: the rule and the elements. Fluent UI's stops for the Tab key are
 * left out: they are hidden and take focus for an instant only, to hand it on.
 */
export async function violationsIn(pane: Frame): Promise<string[]> {
  if (!(await pane.evaluate("'axe' in window"))) await pane.evaluate(axe.source);
  return pane.evaluate(`axe.run({ exclude: ["[data-tabster-dummy]"] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => id + ": " + html.slice(0, 200) + " " + failureSummary)))`);
}
