import { readParts } from "./archive/readParts";

const workbookPart = "xl/workbook.xml";
const relationsPart = "xl/_rels/workbook.xml.rels";

/** Points by row, counted from 0. */
export type RowHeights = ReadonlyMap<number, number>;

/**
 * Heights of the rows that Excel fitted to their text, by sheet name. The file's library passes them
 * over, since such a row may be fitted anew; until somebody types in it, its height is this one.
 * A file without them (.xls, .ods) gives none.
 */
export async function readRowHeights(bytes: Uint8Array): Promise<ReadonlyMap<string, RowHeights>> {
  const parts = await readParts(
    bytes,
    (name) =>
      name === workbookPart || name === relationsPart || name.startsWith("xl/worksheets/sheet"),
  ).catch(() => new Map<string, string>());
  const targets = new Map(
    tags(parts.get(relationsPart) ?? "", "Relationship").map((tag) => [
      attribute(tag, "Id"),
      attribute(tag, "Target").replace(/^\/?(?:xl\/)?/, "xl/"),
    ]),
  );
  return new Map(
    tags(parts.get(workbookPart) ?? "", "sheet").map((tag) => [
      decoded(attribute(tag, "name")),
      heightsIn(parts.get(targets.get(attribute(tag, "r:id")) ?? "") ?? ""),
    ]),
  );
}

function heightsIn(sheet: string): RowHeights {
  const heights = new Map<number, number>();
  for (const tag of tags(sheet, "row")) {
    const row = Number(attribute(tag, "r"));
    const points = Number(attribute(tag, "ht"));
    if (row > 0 && points > 0) heights.set(row - 1, points);
  }
  return heights;
}

/** Start tags of one name, in their order. */
const tags = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:\\w{1,20}:)?${name}\\s[^<>]*>`, "g")) ?? [];

/** An attribute's text as written, or "". */
function attribute(tag: string, name: string): string {
  const start = tag.search(new RegExp(`\\s${name}\\s*=\\s*["']`));
  if (start < 0) return "";
  const open = tag.slice(start).search(/["']/) + start;
  const close = tag.indexOf(tag.charAt(open), open + 1);
  return tag.slice(open + 1, close < 0 ? undefined : close);
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,4}));/g, (all, decimal, hex, name) =>
    decimal
      ? String.fromCodePoint(Number(decimal))
      : hex
        ? String.fromCodePoint(parseInt(hex, 16))
        : (entities[name] ?? all),
  );
