import { Parser } from "htmlparser2";
import type { Merge, Turned } from "../grid";
import { OrderedLists, type ListItem } from "./orderedLists";

/** A table of a page, its spans resolved to merges. */
export interface TableBlock {
  readonly kind: "table";
  readonly cells: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
  /** Set upright: its rows are columns of the page's table. */
  readonly turned?: Turned;
}

export interface LineBlock {
  readonly kind: "line";
  readonly text: string;
  /** Its place in an ordered list, whose numbers the page itself draws. */
  readonly item?: ListItem;
}

export type Block = TableBlock | LineBlock;

const BREAKING = new Set([
  "p",
  "div",
  "br",
  "li",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "tr",
  "section",
  "article",
  "dl",
  "dt",
  "dd",
  "ul",
  "ol",
  "main",
  "header",
  "footer",
  "aside",
  "blockquote",
  "pre",
  "hr",
]);
const SILENT = new Set(["script", "style", "title", "noscript", "template"]);
const MAX_SPAN = 1_000;

interface OpenTable {
  readonly cells: string[][];
  readonly merges: Merge[];
  /** Rows left below, by column, that a cell above still covers. */
  readonly covered: number[];
  col: number;
  text: string | null;
  rowSpan: number;
  colSpan: number;
  /** Holds another table: only there to lay the page out. */
  layout: boolean;
}

const span = (value: string | undefined): number => {
  const number = Number.parseInt(value ?? "1", 10);
  return Number.isFinite(number) && number >= 1 ? Math.min(number, MAX_SPAN) : 1;
};

function openRow(table: OpenTable): void {
  for (let col = 0; col < table.covered.length; col++) {
    table.covered[col] = Math.max(0, (table.covered[col] ?? 0) - 1);
  }
  table.cells.push([]);
  table.col = 0;
}

function closeCell(table: OpenTable): void {
  if (table.text === null) return;
  if (table.cells.length === 0) openRow(table);
  const row = table.cells.length - 1;
  while ((table.covered[table.col] ?? 0) > 0) table.col++;
  const cells = table.cells[row] ?? [];
  while (cells.length < table.col) cells.push("");
  cells[table.col] = table.text.replace(/[ \t]+/g, " ").trim();
  const { col, rowSpan } = table;
  const colSpan = Math.min(table.colSpan, Math.max(1, MAX_SPAN - col));
  if (rowSpan > 1 || colSpan > 1) table.merges.push({ row, col, rowSpan, colSpan });
  for (let at = col; at < col + colSpan; at++) {
    table.covered[at] = rowSpan;
    if (at > col) cells[at] = "";
  }
  table.col = col + colSpan;
  table.text = null;
}

/**
 * Reads a page (or a pasted fragment of one) as the lines and tables it shows, in order. A table
 * inside a cell of another counts as a table; the outer one is only there for the layout.
 */
export function readBlocks(html: string): Block[] {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  let silent = 0;
  let line = "";
  /** Inside a table's caption, which is a line above it. */
  let captioned = false;
  const lists = new OrderedLists();
  const closeLine = (): void => {
    const text = line.replace(/\s+/g, " ").trim();
    const item = text === "" ? null : lists.takeItem();
    if (text !== "") blocks.push({ kind: "line", text, ...(item === null ? {} : { item }) });
    line = "";
  };
  const closeLayoutCell = (table: OpenTable): void => {
    for (const text of table.text?.split("\n") ?? []) {
      line = text;
      closeLine();
    }
    table.text = null;
  };
  const close = (table: OpenTable): void => {
    if (table.layout) closeLayoutCell(table);
    else closeCell(table);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const table = tables.at(-1);
      if (SILENT.has(name)) silent++;
      else if (name === "caption") captioned = true;
      else if (name === "table") {
        if (table) {
          table.layout = true;
          closeLayoutCell(table);
        } else closeLine();
        tables.push({
          cells: [],
          merges: [],
          covered: [],
          col: 0,
          text: null,
          rowSpan: 1,
          colSpan: 1,
          layout: false,
        });
      } else if (table && name === "tr") {
        close(table);
        openRow(table);
      } else if (table && (name === "td" || name === "th")) {
        close(table);
        table.text = "";
        table.rowSpan = span(attributes["rowspan"]);
        table.colSpan = span(attributes["colspan"]);
      } else if (BREAKING.has(name)) {
        if (table?.text) table.text += "\n";
        else if (!table) closeLine();
      }
      if (!table) lists.open(name, attributes["start"]);
    },
    ontext(text) {
      if (silent > 0) return;
      const table = tables.at(-1);
      if (!table || captioned) line += text;
      else if (table.text !== null)
        table.text += text.replace(/[\r\n]+/g, " ").replace(/\u00a0/g, " ");
    },
    onclosetag(name) {
      const table = tables.at(-1);
      if (SILENT.has(name)) silent--;
      else if (name === "caption") {
        captioned = false;
        closeLine();
      } else if (table && (name === "td" || name === "th")) close(table);
      else if (table && name === "table") {
        close(table);
        tables.pop();
        const outer = tables.at(-1);
        if (outer) outer.text = "";
        if (!table.layout && table.cells.some((row) => row.length > 1)) {
          blocks.push({ kind: "table", cells: table.cells, merges: table.merges });
        }
      } else if (BREAKING.has(name)) {
        if (table?.text) table.text += "\n";
        else if (!table) closeLine();
      }
      if (!table) lists.close(name);
    },
  });
  parser.write(html);
  parser.end();
  closeLine();
  return blocks;
}
