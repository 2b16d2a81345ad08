import type { AutoFilter } from "hucre";
import { formatArea, parseAddress } from "../../model/state/address";
import type { SheetState } from "../../model/state/sheetState";

/** The filter of a sheet as a file has it: only lists of values can be kept. */
export function readFilter(file: AutoFilter | undefined): SheetState["filter"] {
  const area = file === undefined ? undefined : parseAddress(file.range)?.area;
  if (file === undefined || area === undefined) return undefined;
  return {
    area,
    columns: Array.from({ length: area.columns }, (_, index) => {
      const values = file.columns?.find(({ colIndex }) => colIndex === index)?.filters;
      return values === undefined ? undefined : { filterOn: "Values", values };
    }),
  };
}

/** The filter for a file. */
export function writeFilter(filter: SheetState["filter"]): AutoFilter | undefined {
  if (filter === undefined) return undefined;
  const columns = filter.columns.flatMap((criteria, colIndex) => {
    const values = criteria?.["values"];
    const isList = Array.isArray(values) && values.every((value) => typeof value !== "object");
    return isList ? [{ colIndex, filters: values.map(String) }] : [];
  });
  return { range: formatArea(filter.area), ...(columns.length > 0 ? { columns } : {}) };
}
