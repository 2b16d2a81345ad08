import type { ArchiveParts } from "./archive/archiveParts";

const THEME_PART = "xl/theme/theme1.xml";
const RELATIONS_PART = "xl/_rels/workbook.xml.rels";
const TYPES_PART = "[Content_Types].xml";
const RELATION = /<Relationship [^>]*Target="[^"]*theme1\.xml"[^>]*\/>/;
const TYPE = /<Override [^>]*PartName="\/xl\/theme\/theme1\.xml"[^>]*\/>/;

/**
 * Takes out the mention of a theme that is not there: LibreOffice writes workbooks without one, and
 * the library names it all the same, which makes Excel offer a repair.
 */
export async function dropLostTheme(parts: ArchiveParts): Promise<void> {
  if (parts.names.includes(THEME_PART)) return;
  for (const [name, mention] of [
    [RELATIONS_PART, RELATION],
    [TYPES_PART, TYPE],
  ] as const) {
    const xml = await parts.read(name);
    if (xml !== null && mention.test(xml)) await parts.write(name, xml.replace(mention, ""));
  }
}
