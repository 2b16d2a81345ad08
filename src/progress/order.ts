import type { Finding, Place } from "./finding";

/** More than any sheet has columns (16,384). */
const COLUMNS = 20_000;

/** The row of a place: 12 of P12; 0 of a whole sheet. */
export function rowOf({ cell }: Place): number {
  let row = 0;
  for (let at = 0; cell !== null && at < cell.length; at++) {
    const digit = cell.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) row = row * 10 + digit;
  }
  return row;
}

const ZERO = 48;

/** A1 addresses compare by row, then by column; a whole sheet comes first. */
function cellKey({ cell }: Place): number {
  let row = 0;
  let column = 0;
  for (let at = 0; cell !== null && at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code >= ZERO && code <= NINE) row = row * 10 + code - ZERO;
    else if (code > LETTER_BEFORE_A && row === 0) column = column * 26 + code - LETTER_BEFORE_A;
  }
  return row * COLUMNS + column;
}

const NINE = 57;
const LETTER_BEFORE_A = 64;

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
    place.sheet,
    cellKey(place),
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
    return [ordinal(id), place.sheet, cellKey(place)];
  });
}
