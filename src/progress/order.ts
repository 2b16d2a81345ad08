import type { Finding, Place } from "./finding";

/** A1 addresses compare by row, then by column; a whole sheet comes first. */
function placeKey({ sheet, cell }: Place): readonly (number | string)[] {
  const match = /^([A-Z]{1,3})(\d{1,7})/.exec(cell ?? "");
  const column = match?.[1] ?? "";
  return [sheet, Number(match?.[2] ?? 0), column.length, column];
}

/** "5.10" stands after "5.9", milestones after targets: the ordinal behind the project number. */
function ordinal(id: string | undefined): number {
  if (id === undefined) return -1;
  const match = /(m?)(\d{1,6})$/.exec(id);
  return match ? Number(match[2]) + (match[1] === "" ? 0 : 1e6) : 2e6;
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  for (let at = 0; at < one.length; at++) {
    const [a, b] = [one[at] ?? "", other[at] ?? ""];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}

/** Sorts by the key of each item, computed once. */
function sortedBy<Item>(
  items: readonly Item[],
  key: (item: Item) => readonly (number | string)[],
): Item[] {
  if (items.length < 2) return [...items];
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ item }) => item);
}

/** Findings by project, target, place and code: the same list whatever order the rows were read in. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return sortedBy(findings, ({ projectNo, targetId, place, code, data }) => [
    projectNo ?? Infinity,
    ordinal(targetId),
    ...placeKey(place),
    code,
    data["case"] ?? "",
  ]);
}

/** Rows by their ids, and where an id stands twice (or there is none) by place. */
export function rowsInOrder<Row>(
  rows: readonly Row[],
  recordOf: (row: Row) => { readonly id?: string; readonly place: Place },
): Row[] {
  return sortedBy(rows, (row) => {
    const { id, place } = recordOf(row);
    return [ordinal(id), ...placeKey(place)];
  });
}
