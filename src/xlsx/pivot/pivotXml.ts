import { areaAddress } from "../../ledger/a1";
import type { PivotSpec } from "../../ledger/pivotSpec";
import type { CacheField } from "./cacheXml";
import type { PivotGrid } from "./pivotGrid";
import { bodyArea } from "./renderPivot";
import { counted, document, element, SPREADSHEET } from "./xml";

/** The column field that stands for the values themselves, when there are several. */
const VALUES = -2;

const index = (fields: readonly CacheField[], name: string): number =>
  fields.findIndex((field) => field.name === name);

function axisOf(spec: PivotSpec, name: string): string | undefined {
  if (name === spec.rows) return "axisRow";
  if (name === spec.columns) return "axisCol";
  return name === spec.filter.field ? "axisPage" : undefined;
}

function pivotField(spec: PivotSpec, { name, items }: CacheField): string {
  const values = spec.values.some(({ field }) => field === name);
  const common = { compact: 0, outline: 0, showAll: 0 };
  if (!items) return element("pivotField", { dataField: values ? 1 : undefined, ...common });
  return element("pivotField", { axis: axisOf(spec, name), ...common }, [
    counted("items", [
      ...items.map((_, at) => element("item", { x: at })),
      element("item", { t: "default" }),
    ]),
  ]);
}

const place = (at: number): string => element("x", { v: at === 0 ? undefined : at });

/** One entry for each shown row, and the grand total. */
const rowItems = ({ rows }: PivotGrid): string =>
  counted("rowItems", [
    ...rows.map((_, at) => element("i", {}, [place(at)])),
    element("i", { t: "grand" }, ["<x/>"]),
  ]);

/** One entry for each column item and value; the value's place is told by `i`, a repeated item by `r`. */
function columnItems(spec: PivotSpec, { columns }: PivotGrid): string {
  const values = spec.values.map((_, at) => at);
  const at = (value: number): number | undefined => (value === 0 ? undefined : value);
  if (spec.columns === null)
    return counted(
      "colItems",
      values.map((value) => element("i", { i: at(value) }, [place(value)])),
    );
  return counted("colItems", [
    ...columns.flatMap((_, column) =>
      values.map((value) =>
        value === 0
          ? element("i", {}, [place(column), "<x/>"])
          : element("i", { r: 1, i: value }, [place(value)]),
      ),
    ),
    ...values.map((value) => element("i", { t: "grand", i: at(value) }, ["<x/>"])),
  ]);
}

/**
 * The pivot's own part: a table layout with the page field above it.
 *
 * @param numFmtId the number format of its values in the workbook's styles; undefined for the general one
 */
export function pivotTableXml(
  spec: PivotSpec,
  grid: PivotGrid,
  fields: readonly CacheField[],
  { cacheId, numFmtId }: { readonly cacheId: number; readonly numFmtId: number | undefined },
): string {
  const crossed = spec.columns !== null;
  const field = (x: number): string => element("field", { x });
  const filter = fields[index(fields, spec.filter.field)]?.items ?? [];
  return document(
    element(
      "pivotTableDefinition",
      {
        ...SPREADSHEET,
        name: spec.name,
        cacheId,
        applyNumberFormats: 0,
        applyBorderFormats: 0,
        applyFontFormats: 0,
        applyPatternFormats: 0,
        applyAlignmentFormats: 0,
        applyWidthHeightFormats: 1,
        dataCaption: "数值",
        grandTotalCaption: "总计",
        updatedVersion: 6,
        minRefreshableVersion: 3,
        useAutoFormatting: 1,
        itemPrintTitles: 1,
        createdVersion: 6,
        indent: 0,
        compact: 0,
        compactData: 0,
        multipleFieldFilters: 0,
      },
      [
        element("location", {
          ref: areaAddress(bodyArea(spec, grid)),
          firstHeaderRow: crossed ? 1 : 0,
          firstDataRow: crossed ? 3 : 1,
          firstDataCol: 1,
          rowPageCount: 1,
          colPageCount: 1,
        }),
        counted(
          "pivotFields",
          fields.map((one) => pivotField(spec, one)),
        ),
        counted("rowFields", [field(index(fields, spec.rows))]),
        rowItems(grid),
        counted("colFields", [
          ...(spec.columns === null ? [] : [field(index(fields, spec.columns))]),
          field(VALUES),
        ]),
        columnItems(spec, grid),
        counted("pageFields", [
          element("pageField", {
            fld: index(fields, spec.filter.field),
            item: filter.indexOf(spec.filter.value),
            hier: -1,
          }),
        ]),
        counted(
          "dataFields",
          spec.values.map(({ field: name, caption }) =>
            element("dataField", {
              name: caption,
              fld: index(fields, name),
              baseField: 0,
              baseItem: 0,
              numFmtId,
            }),
          ),
        ),
        element("pivotTableStyleInfo", {
          name: "PivotStyleLight16",
          showRowHeaders: 1,
          showColHeaders: 1,
          showRowStripes: 1,
          showColStripes: 0,
          showLastColumn: 1,
        }),
      ],
    ),
  );
}
