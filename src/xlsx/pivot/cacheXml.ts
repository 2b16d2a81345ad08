import type { PivotSpec } from "../../ledger/pivotSpec";
import { foldedItem, type PivotField, textOf } from "./pivotGrid";
import { counted, document, element, SPREADSHEET } from "./xml";

/** A field of the cache: items where it stands on an axis, bare values elsewhere. */
export interface CacheField extends PivotField {
  /** Distinct texts in the order in which pivot items count them; null where the field is not on an axis. */
  readonly items: readonly (string | null)[] | null;
}

const axisFields = ({ rows, columns, filter }: PivotSpec): string[] =>
  [rows, columns, filter.field].filter((name) => name !== null);

/** An item of a field as it is looked up: a pivot knows no case. */
const folded = (value: string | number | null): string | null => foldedItem(textOf(value));

/** The cache's fields. Items that are shown come first, in the order in which they are shown. */
export function cacheFields(
  spec: PivotSpec,
  fields: readonly PivotField[],
  shown: Readonly<Record<string, readonly (string | null)[]>>,
): CacheField[] {
  const onAxis = axisFields(spec);
  return fields.map((field) => {
    if (!onAxis.includes(field.name)) return { ...field, items: null };
    const first = shown[field.name] ?? [];
    const items = new Map<string | null, string | null>();
    for (const item of [...first, ...field.values.map(textOf)])
      if (!items.has(folded(item))) items.set(folded(item), item);
    return { ...field, items: [...items.values()] };
  });
}

function numbersOf({ values }: CacheField): string {
  const numbers = values.filter((value) => typeof value === "number");
  const blank = numbers.length < values.length;
  return element("sharedItems", {
    containsString: 0,
    containsSemiMixedTypes: blank ? undefined : 0,
    containsBlank: blank ? 1 : undefined,
    containsNumber: 1,
    containsInteger: numbers.every(Number.isInteger) ? 1 : undefined,
    minValue: numbers.reduce((least, value) => Math.min(least, value), Infinity),
    maxValue: numbers.reduce((most, value) => Math.max(most, value), -Infinity),
  });
}

function sharedItems(field: CacheField): string {
  const { items, values } = field;
  if (items) {
    const blank = items.includes(null) ? 1 : undefined;
    const long = items.some((item) => item !== null && item.length > 255) ? 1 : undefined;
    return element(
      "sharedItems",
      { containsBlank: blank, count: items.length, longText: long },
      items.map((item) => (item === null ? "<m/>" : element("s", { v: item }))),
    );
  }
  const texts = values.some((value) => typeof value === "string");
  const numbers = values.some((value) => typeof value === "number");
  if (!texts && numbers) return numbersOf(field);
  if (!texts)
    return element("sharedItems", { containsNonDate: 0, containsString: 0, containsBlank: 1 });
  const mixed = texts && numbers;
  return element("sharedItems", {
    containsBlank: values.includes(null) ? 1 : undefined,
    containsMixedTypes: mixed ? 1 : undefined,
    containsNumber: mixed ? 1 : undefined,
    longText: values.some((value) => typeof value === "string" && value.length > 255)
      ? 1
      : undefined,
  });
}

/** The cache's definition: it reads the table by name, and is read anew whenever the file is opened. */
export function cacheDefinitionXml(spec: PivotSpec, fields: readonly CacheField[]): string {
  return document(
    element(
      "pivotCacheDefinition",
      {
        ...SPREADSHEET,
        "r:id": "rId1",
        refreshOnLoad: 1,
        createdVersion: 6,
        refreshedVersion: 6,
        minRefreshableVersion: 3,
        recordCount: fields[0]?.values.length ?? 0,
      },
      [
        element("cacheSource", { type: "worksheet" }, [
          element("worksheetSource", { name: spec.source.table }),
        ]),
        counted(
          "cacheFields",
          fields.map((field) =>
            element("cacheField", { name: field.name, numFmtId: 0 }, [sharedItems(field)]),
          ),
        ),
      ],
    ),
  );
}

/** The cache's records: the rows of the source, so that the pivot stands before it is refreshed. */
export function cacheRecordsXml(fields: readonly CacheField[]): string {
  const places = fields.map(
    ({ items }) => items && new Map(items.map((item, at) => [folded(item), at])),
  );
  const record = (row: number): string =>
    element(
      "r",
      {},
      fields.map(({ values }, at) => {
        const value = values[row] ?? null;
        const place = places[at]?.get(folded(value));
        if (place !== undefined) return element("x", { v: place });
        if (value === null) return "<m/>";
        return element(typeof value === "number" ? "n" : "s", { v: value });
      }),
    );
  const rows = Array.from({ length: fields[0]?.values.length ?? 0 }, (_, row) => record(row));
  return document(element("pivotCacheRecords", { ...SPREADSHEET, count: rows.length }, rows));
}
