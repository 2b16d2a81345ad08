import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

type Look = Parameters<Page["emulateMedia"]>[0];

/** Every look that Office gives a pane. */
export const LOOKS: readonly (readonly [string, Look])[] = [
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

/** The pane in one look: without violations of accessibility rules, and nothing wider than the pane. */
export async function expectAccessible(page: Page, pane: Frame, media: Look): Promise<void> {
  await page.emulateMedia(media);
  await page.waitForTimeout(250);
  expect(await violationsIn(pane)).toEqual([]);
  expect(await pane.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  await page.emulateMedia(LOOKS[0]?.[1]);
}
