const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Whether XML 1.0 allows a character. */
const isAllowed = (character: string): boolean =>
  character >= " " ? !/[\uFFFE\uFFFF]/.test(character) : /[\t\n\r]/.test(character);

/** Text for an attribute. Characters that XML knows no way to write are left out. */
const escaped = (text: string): string =>
  Array.from(text, (character) =>
    isAllowed(character) ? (ENTITIES[character] ?? character) : "",
  ).join("");

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes (those that are undefined left out) and what stands in it. */
export function element(
  name: string,
  attributes: Attributes,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  return content.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${content.join("")}</${name}>`;
}

/** Several elements with their count: `<items count="2">…</items>`. */
export const counted = (name: string, content: readonly string[]): string =>
  element(name, { count: content.length }, content);

/** A whole part. */
export const document = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

export const SPREADSHEET = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const;
