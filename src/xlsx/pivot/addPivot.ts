import type { PivotSpec } from "../../ledger/pivotSpec";
import { ArchiveParts } from "../archive/archiveParts";
import { cacheDefinitionXml, cacheFields, cacheRecordsXml } from "./cacheXml";
import type { PivotGrid } from "./pivotGrid";
import { enterPivot, findPivot } from "./pivotParts";
import { pivotTableXml } from "./pivotXml";
import { attribute } from "./relationships";
import { element } from "./xml";

const STYLES = "xl/styles.xml";

/** Formats that every workbook knows without being told (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = { "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4 };

/** The id under which the workbook's styles know a number format; undefined where they do not. */
async function numberFormatId(parts: ArchiveParts, format: string): Promise<number | undefined> {
  const known = BUILT_IN[format];
  if (known !== undefined) return known;
  const styles = (await parts.read(STYLES)) ?? "";
  const wanted = attribute(element("f", { formatCode: format }), "formatCode");
  for (const [tag] of styles.matchAll(/<numFmt\s[^>]*>/g))
    if (attribute(tag, "formatCode") === wanted) return Number(attribute(tag, "numFmtId"));
  return undefined;
}

/**
 * Puts a real PivotTable with its cache and records into a workbook file; one of the same name is
 * replaced. The cells that it draws are written by the sheet itself (`renderPivot`).
 *
 * @returns the new file
 */
export async function addPivot(
  bytes: Uint8Array,
  spec: PivotSpec,
  grid: PivotGrid,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = ArchiveParts.open(bytes);
  const shown = {
    [spec.rows]: grid.rows,
    ...(spec.columns === null ? {} : { [spec.columns]: grid.columns }),
  };
  const fields = cacheFields(spec, grid.fields, shown);
  const standing = await findPivot(parts, spec.name);
  const { table, definition, records, cacheId } = await enterPivot(parts, spec.sheet, standing);
  const numFmtId = await numberFormatId(parts, spec.values[0]?.numberFormat ?? "");
  await parts.write(table, pivotTableXml(spec, grid, fields, { cacheId, numFmtId }));
  await parts.write(definition, cacheDefinitionXml(spec, fields));
  await parts.write(records, cacheRecordsXml(fields));
  return parts.toBytes();
}
