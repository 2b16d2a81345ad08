import { parseAddress } from "../../ledger/a1";
import type { Area } from "../../ledger/area";
import type { ArchiveParts } from "../archive/archiveParts";
import {
  addRelationship,
  attribute,
  readRelationships,
  type RelationshipKind,
  relsPath,
} from "./relationships";
import { element } from "./xml";

/** Where a pivot's three parts are, and how the workbook calls its cache. */
export interface PivotParts {
  readonly table: string;
  readonly definition: string;
  readonly records: string;
  readonly cacheId: number;
}

const WORKBOOK = "xl/workbook.xml";
const CONTENT_TYPES = "[Content_Types].xml";
const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** What may follow `pivotCaches` in a workbook part (ECMA-376, CT_Workbook). */
const AFTER_CACHES =
  /<(?:smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)[\s/>]|<\/workbook>/;

/** The part of the sheet of a name; null where there is none. */
async function sheetPart(parts: ArchiveParts, name: string): Promise<string | null> {
  const workbook = (await parts.read(WORKBOOK)) ?? "";
  const wanted = attribute(element("sheet", { name }), "name");
  const tag = [...workbook.matchAll(/<sheet\s[^>]*>/g)]
    .map(([text]) => text)
    .find((text) => attribute(text, "name") === wanted);
  const id = tag === undefined ? null : attribute(tag, "r:id");
  const rels = readRelationships(WORKBOOK, await parts.read(relsPath(WORKBOOK)));
  return rels.find((rel) => rel.id === id)?.target ?? null;
}

/** A pivot that a file holds: its part, and the cells that it covers. */
export interface StandingPivot {
  readonly table: string;
  readonly area: Area | null;
}

/** The pivot of a name; null where there is none. */
export async function findPivot(parts: ArchiveParts, name: string): Promise<StandingPivot | null> {
  const wanted = attribute(element("pivot", { name }), "name");
  for (const table of parts.names) {
    if (!/^xl\/pivotTables\/[^/]+\.xml$/i.test(table)) continue;
    const text = (await parts.read(table)) ?? "";
    const tag = /<pivotTableDefinition\s[^>]*>/.exec(text)?.[0];
    if (!tag || attribute(tag, "name") !== wanted) continue;
    const location = /<location\s[^>]*>/.exec(text)?.[0] ?? "";
    return { table, area: parseAddress(attribute(location, "ref") ?? "") };
  }
  return null;
}

/** Whether a sheet shows a pivot. */
export async function showsPivot(
  parts: ArchiveParts,
  sheet: string,
  { table }: StandingPivot,
): Promise<boolean> {
  const host = await sheetPart(parts, sheet);
  if (host === null) return false;
  const rels = readRelationships(host, await parts.read(relsPath(host)));
  return rels.some(({ target }) => target === table);
}

/** A part's name with the first number that is free: xl/pivotTables/pivotTable2.xml. */
function freeName(parts: ArchiveParts, stem: string): string {
  const taken = new Set(parts.names.map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem}${number}.xml`.toLowerCase())) number += 1;
  return `${stem}${number}.xml`;
}

async function addContentType(parts: ArchiveParts, part: string, type: string): Promise<void> {
  const types = (await parts.read(CONTENT_TYPES)) ?? "";
  const line = element("Override", {
    PartName: `/${part}`,
    ContentType: `${SPREADSHEET_TYPE}${type}+xml`,
  });
  await parts.write(CONTENT_TYPES, types.replace("</Types>", `${line}</Types>`));
}

async function addCache(parts: ArchiveParts, definition: string): Promise<number> {
  const path = relsPath(WORKBOOK);
  const { rels, id } = addRelationship(await parts.read(path), "pivotCacheDefinition", definition);
  await parts.write(path, rels);
  const workbook = (await parts.read(WORKBOOK)) ?? "";
  const ids = [...workbook.matchAll(/<pivotCache\s[^>]*>/g)].map(([tag]) =>
    Number(attribute(tag, "cacheId")),
  );
  const cacheId = Math.max(0, ...ids) + 1;
  const cache = element("pivotCache", { cacheId, "r:id": id });
  await parts.write(
    WORKBOOK,
    workbook.includes("</pivotCaches>")
      ? workbook.replace("</pivotCaches>", `${cache}</pivotCaches>`)
      : workbook.replace(AFTER_CACHES, (next) => `<pivotCaches>${cache}</pivotCaches>${next}`),
  );
  return cacheId;
}

/** Takes a pivot off every sheet that shows it. */
async function detach(parts: ArchiveParts, table: string): Promise<void> {
  for (const path of parts.names) {
    if (!/^xl\/worksheets\/_rels\//.test(path)) continue;
    const rels = (await parts.read(path)) ?? "";
    const part = path.replace("_rels/", "").replace(/\.rels$/, "");
    const lines = readRelationships(part, rels).filter(({ target }) => target === table);
    if (lines.length === 0) continue;
    await parts.write(
      path,
      lines.reduce((text, line) => text.replace(line.text, ""), rels),
    );
  }
}

/** The cache of a pivot that is there already; null where another pivot reads it too. */
async function ownCache(
  parts: ArchiveParts,
  { table }: StandingPivot,
): Promise<Omit<PivotParts, "table"> | null> {
  const target = async (part: string, kind: RelationshipKind): Promise<string | undefined> =>
    readRelationships(part, await parts.read(relsPath(part))).find((rel) => rel.kind === kind)
      ?.target;
  const definition = await target(table, "pivotCacheDefinition");
  if (definition === undefined) return null;
  for (const other of parts.names) {
    if (other === table || !/^xl\/pivotTables\/[^/]+\.xml$/i.test(other)) continue;
    if ((await target(other, "pivotCacheDefinition")) === definition) return null;
  }
  const records = await target(definition, "pivotCacheRecords");
  const rels = readRelationships(WORKBOOK, await parts.read(relsPath(WORKBOOK)));
  const id = rels.find((rel) => rel.target === definition)?.id;
  const workbook = (await parts.read(WORKBOOK)) ?? "";
  const tag = [...workbook.matchAll(/<pivotCache\s[^>]*>/g)]
    .map(([text]) => text)
    .find((text) => attribute(text, "r:id") === id);
  const cacheId = tag === undefined ? NaN : Number(attribute(tag, "cacheId"));
  return records === undefined || Number.isNaN(cacheId) ? null : { definition, records, cacheId };
}

/**
 * Makes room in a workbook file for a pivot on a sheet: names for its parts, entered wherever a file
 * names its parts. The parts of a pivot that is there already are used again.
 */
export async function enterPivot(
  parts: ArchiveParts,
  sheet: string,
  standing: StandingPivot | null,
): Promise<PivotParts> {
  const host = await sheetPart(parts, sheet);
  if (host === null) throw new Error(`the workbook has no sheet ${sheet}`);
  const table = standing?.table ?? freeName(parts, "xl/pivotTables/pivotTable");
  if (standing === null) await addContentType(parts, table, "pivotTable");
  else await detach(parts, table);
  const hostRels = relsPath(host);
  await parts.write(
    hostRels,
    addRelationship(await parts.read(hostRels), "pivotTable", table).rels,
  );
  const cache = standing && (await ownCache(parts, standing));
  if (cache) return { table, ...cache };
  const definition = freeName(parts, "xl/pivotCache/pivotCacheDefinition");
  const records = freeName(parts, "xl/pivotCache/pivotCacheRecords");
  await addContentType(parts, definition, "pivotCacheDefinition");
  await addContentType(parts, records, "pivotCacheRecords");
  const cacheId = await addCache(parts, definition);
  await parts.write(
    relsPath(table),
    addRelationship(null, "pivotCacheDefinition", definition).rels,
  );
  await parts.write(relsPath(definition), addRelationship(null, "pivotCacheRecords", records).rels);
  return { table, definition, records, cacheId };
}
