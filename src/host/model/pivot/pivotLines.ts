import type { PivotState } from "../state/pivotState";
import type { AxisNode } from "./pivotAxis";
import type { PivotWords } from "./pivotWords";

/** One line of an axis: what is written at its head, and the records it counts (undefined: none are shown). */
export type AxisLine = {
  /** Labels by field; compact rows have one at the depth of its field. */
  labels: (string | undefined)[];
  depth: number;
  /** The items it stands for, outermost first; none for a grand total. */
  path: readonly string[];
  records: readonly number[] | undefined;
  kind: "item" | "subtotal" | "grand";
};

/** The rows of a pivot table, top to bottom. */
export function rowLines(
  pivot: PivotState,
  nodes: readonly AxisNode[],
  all: readonly number[],
  words: PivotWords,
): AxisLine[] {
  const lines =
    pivot.layoutType === "Tabular"
      ? tabular(pivot, nodes, [], words)
      : outline(pivot, nodes, words);
  return pivot.showColumnGrandTotals && pivot.rows.length > 0
    ? [...lines, grand(all, words)]
    : lines;
}

/** The columns, left to right: a group's items, then its total. */
export function columnLines(
  pivot: PivotState,
  nodes: readonly AxisNode[],
  all: readonly number[],
  words: PivotWords,
): AxisLine[] {
  if (pivot.columns.length === 0)
    return [{ labels: [], depth: 0, path: [], records: all, kind: "item" }];
  const withoutBlanks = { ...pivot, options: { ...pivot.options, blankLines: false } };
  const lines = tabular(withoutBlanks, nodes, [], words);
  return pivot.showRowGrandTotals ? [...lines, grand(all, words)] : lines;
}

const grand = (records: readonly number[], { grandTotal }: PivotWords): AxisLine => ({
  labels: [grandTotal],
  depth: 0,
  path: [],
  records,
  kind: "grand",
});

/** Groups stand above their items and carry the subtotal, unless it is off or below. */
function outline(pivot: PivotState, nodes: readonly AxisNode[], words: PivotWords): AxisLine[] {
  return nodes.flatMap((node): AxisLine[] => {
    const labels: (string | undefined)[] = [];
    labels[node.depth] = node.label;
    if (node.children.length === 0) return [itemLine(node, labels)];
    const onTop = pivot.subtotalLocation === "AtTop";
    const head: AxisLine = {
      labels,
      depth: node.depth,
      path: node.path,
      records: onTop ? node.records : undefined,
      kind: "subtotal",
    };
    return [
      head,
      ...outline(pivot, node.children, words),
      ...(pivot.subtotalLocation === "AtBottom" ? [total(node, words)] : []),
      ...blank(pivot, node),
    ];
  });
}

/** Every line has all labels of its path; a group's label is written once. */
function tabular(
  pivot: PivotState,
  nodes: readonly AxisNode[],
  path: readonly (string | undefined)[],
  words: PivotWords,
): AxisLine[] {
  return nodes.flatMap((node, index): AxisLine[] => {
    const repeats = pivot.options["repeatLabels"] === true;
    const labels =
      index === 0 || repeats ? [...path, node.label] : [...path.map(() => undefined), node.label];
    if (node.children.length === 0) return [itemLine(node, labels)];
    const inner = tabular(pivot, node.children, labels, words);
    const totals = pivot.subtotalLocation === "Off" ? [] : [total(node, words)];
    return [...inner, ...totals, ...blank(pivot, node)];
  });
}

/** An empty line behind a group of rows, when there is to be one. */
function blank(pivot: PivotState, { depth, path }: AxisNode): AxisLine[] {
  return pivot.options["blankLines"] === true
    ? [{ labels: [], depth, path, records: undefined, kind: "item" }]
    : [];
}

const itemLine = (
  { depth, path, records }: AxisNode,
  labels: (string | undefined)[],
): AxisLine => ({ labels, depth, path, records, kind: "item" });

function total(node: AxisNode, words: PivotWords): AxisLine {
  const labels: (string | undefined)[] = [];
  labels[node.depth] = words.subtotal(node.label);
  return { ...itemLine(node, labels), kind: "subtotal" };
}
