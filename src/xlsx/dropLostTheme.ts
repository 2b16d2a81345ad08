const THEME_PART = "xl/theme/theme1.xml";
const RELATIONS_PART = "xl/_rels/workbook.xml.rels";
const TYPES_PART = "[Content_Types].xml";
const RELATION = /<Relationship [^>]*Target="[^"]*theme1\.xml"[^>]*\/>/;
const TYPE = /<Override [^>]*PartName="\/xl\/theme\/theme1\.xml"[^>]*\/>/;

/**
 * Takes out the mention of a theme that is not there: LibreOffice writes workbooks without one, and
 * the library names it all the same, which makes Excel offer a repair.
 */
export function dropLostTheme(parts: Map<string, Uint8Array>): void {
  if (parts.has(THEME_PART)) return;
  for (const [name, mention] of [
    [RELATIONS_PART, RELATION],
    [TYPES_PART, TYPE],
  ] as const) {
    const part = parts.get(name);
    if (!part) continue;
    const xml = new TextDecoder().decode(part).replace(mention, "");
    parts.set(name, new TextEncoder().encode(xml));
  }
}
