import type { PivotCache, Sheet, WritePivotTable } from "hucre";

/**
 * The pivots of a sheet in the form that can be written again. The source is a range, or the name
 * of a table; one in another file leaves only the cells.
 */
export function readPivots(sheet: Sheet, caches: PivotCache[]): WritePivotTable[] {
  return (sheet.pivotTables ?? []).flatMap((pivot) => {
    const cache = caches.find(({ cacheId }) => cacheId === pivot.cacheId);
    const on = (axis: string) =>
      pivot.fields.filter((field) => field.axis === axis).map(({ name }) => name);
    const values = pivot.fields.filter(({ axis }) => axis === "data");
    if (!cache?.sourceRef || values.length === 0) return [];
    return [
      {
        name: pivot.name,
        ...(cache.sourceSheet === undefined ? {} : { sourceSheet: cache.sourceSheet }),
        sourceRange: cache.sourceRef.replace(/\$/g, ""),
        targetCell: pivot.location.split(":")[0] ?? "A1",
        rows: on("row"),
        columns: on("col"),
        pages: on("page"),
        values: values.map(({ name, function: how, displayName }) => ({
          field: name,
          ...(how === undefined ? {} : { function: how }),
          ...(displayName === undefined ? {} : { displayName }),
        })),
        ...(pivot.styleName === undefined ? {} : { styleName: pivot.styleName }),
      },
    ];
  });
}
