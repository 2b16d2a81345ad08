import type { Summary } from "../../investment/summarise";
import type { InvestmentText } from "../../i18n/pane/investment";
import type { Copied } from "../parts/copy";
import { share } from "./share";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** A name that would be taken for a formula when it is pasted into a sheet is kept as text. */
const asText = (name: string): string => {
  const line = name.replace(/[\t\r\n]+/g, " ");
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
};

/** The sums for the clipboard: the caption names the rule, in text and in HTML alike. */
export function summaryCopy(
  { rows, total, doneTotal }: Summary,
  caption: string,
  by: string,
  { headers, total: totalName }: InvestmentText,
): Copied {
  const head = [by, headers.planned, headers.done, headers.share];
  const body = [...rows, { key: totalName, planned: total, done: doneTotal }].map(
    ({ key, planned, done }) => [asText(key), planned, done ?? "", share(done, planned)],
  );
  const cells = (tag: "th" | "td", values: readonly string[]): string =>
    `<tr>${values.map((value) => `<${tag}>${escaped(value)}</${tag}>`).join("")}</tr>`;
  return {
    text: [[caption], head, ...body].map((values) => values.join("\t")).join("\r\n"),
    html:
      `<table><caption>${escaped(caption)}</caption><thead>${cells("th", head)}</thead>` +
      `<tbody>${body.map((values) => cells("td", values)).join("")}</tbody></table>`,
  };
}
