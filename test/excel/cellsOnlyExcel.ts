import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { openHeadlessWorkbook } from "../../src/host/model/headless/openHeadlessWorkbook";
import { hostModelOf } from "../../src/host/model/hostModel";
import { startNodeClient } from "../../src/host/protocol/nodeClient";
import {
  actionTypes,
  pathTypes,
  type Action,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "../../src/host/protocol/wire";
import type { OpenExcel } from "./openExcel";

type Cell = string | number | boolean | null;
type Wire = Record<string, unknown>;

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface Sheet {
  readonly name: string;
  readonly rows: Cell[][];
  readonly merges: Area[];
}

interface Table {
  name: string;
  readonly sheet: Sheet;
  readonly area: Area;
}

/** One step of the way from the workbook to an object: `worksheets`, `getItem("清单")`. */
interface Link {
  readonly name: string;
  readonly args: readonly unknown[];
}

/**
 * Microsoft's client over an Excel that keeps cells, merges and tables and lets everything else pass:
 * what remains is what our port sends and what is sent back, at any size and in seconds. The limits on
 * both directions hold as in the host.
 */
export async function openCellsOnlyExcel(): Promise<OpenExcel> {
  const client = startNodeClient(hostModelOf(await openHeadlessWorkbook()));
  const { Excel, OfficeExtension, Office } = client;
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  const book = new Book();
  Object.assign(client.host.dispatcher, {
    execute: (body: RequestBody) => Promise.resolve(book.answer(body)),
  });
  const workbook = excelWorkbook({
    supported: true,
    pivots: true,
    slicers: true,
    changeTrigger: true,
    notes: false,
  });
  return { client, workbook };
}

class Book {
  readonly #sheets: Sheet[] = [];
  readonly #tables: Table[] = [];
  readonly #kept = new Map<string, readonly Link[]>();

  answer({ Actions, ObjectPaths }: RequestBody): ResponseBody {
    const batch = new Map<number, Table>();
    const Results = Actions.map((action) => ({
      ActionId: action.Id,
      Value: this.#run(action, ObjectPaths, batch),
    }));
    return { Results, TraceIds: [] };
  }

  #run(action: Action, paths: RequestBody["ObjectPaths"], made: Map<number, Table>): unknown {
    const { ObjectPathId: id = 0, Name = "", ArgumentInfo } = action;
    const links = this.#links(paths, id);
    const [value] = ArgumentInfo?.Arguments ?? [];
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.#instantiate(paths, id, links, made);
      case actionTypes.query:
        return this.#query(links, action.QueryInfo?.Select);
      case actionTypes.method:
        if (Name === "_KeepReference") {
          const key = `kept ${this.#kept.size}`;
          this.#kept.set(key, links);
          return key;
        }
        if (Name === "Merge") this.#range(links)?.sheet.merges.push(...this.#areas(links));
        return null;
      case actionTypes.setProperty:
        if (Name === "Values" || Name === "Formulas") this.#write(links, value as Cell[][]);
        if (Name === "Name") Object.assign(made.get(id) ?? {}, { name: value });
        return null;
      default:
        return null;
    }
  }

  #links(paths: RequestBody["ObjectPaths"], id: number): readonly Link[] {
    const path: ObjectPath | undefined = paths[String(id)];
    if (!path || path.ObjectPathType === pathTypes.global) return [];
    if (path.ObjectPathType === pathTypes.referenceId) return this.#kept.get(path.Name ?? "") ?? [];
    const name = path.ObjectPathType === pathTypes.indexer ? "GetItem" : (path.Name ?? "");
    const args = path.ArgumentInfo?.Arguments ?? [];
    return [...this.#links(paths, path.ParentObjectPathId ?? 0), { name, args }];
  }

  /** Makes sheets and tables; null for what is looked for and not there. */
  #instantiate(
    paths: RequestBody["ObjectPaths"],
    id: number,
    links: readonly Link[],
    made: Map<number, Table>,
  ): Wire | null {
    const [holder, last] = links.slice(-2);
    if (last?.name === "Add" && holder?.name === "Worksheets")
      this.#sheets.push({ name: String(last.args[0]), rows: [], merges: [] });
    if (last?.name === "Add" && holder?.name === "Tables") {
      const [range] = paths[String(id)]?.ArgumentInfo?.ReferencedObjectPathIds ?? [];
      const covered = this.#range(this.#links(paths, Number(range)));
      if (covered) made.set(id, { name: "", ...covered });
      this.#tables.push(...[...made.values()].filter((table) => !this.#tables.includes(table)));
    }
    return this.#missing(links) ? null : {};
  }

  /** Pivots, slicers and charts are never there; sheets when they were made. */
  #missing(links: readonly Link[]): boolean {
    return links.some(
      ({ name, args }, at) =>
        name === "GetItemOrNullObject" &&
        !(links[at - 1]?.name === "Worksheets" && this.#sheet(String(args[0]))),
    );
  }

  /** `asked` is what was asked for, where somebody says so. */
  #query(links: readonly Link[], asked: readonly string[] = []): Wire | null {
    if (this.#missing(links)) return null;
    const last = links.at(-1)?.name;
    if (last === "Worksheets") return { _Items: this.#sheets.map((sheet) => this.#entry(sheet)) };
    if (last === "Areas") return { _Items: this.#areas(links).map(place) };
    const range = this.#range(links);
    if (!range) return { _Items: [] };
    const { row, column, rows, columns } = range.area;
    if (rows === 0) return null;
    const cells = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => range.sheet.rows[row + r]?.[column + c] ?? ""),
    );
    const whole = links.at(-2)?.name.startsWith("GetItem");
    if (whole && last !== "GetRangeByIndexes") return place(range.area);
    return {
      ...place(range.area),
      Values: cells,
      ValueTypes: cells.map((each) => each.map(typeOf)),
      NumberFormat: cells.map((each) => each.map(() => "General")),
      ...(asked.includes("formulas") ? { Formulas: cells } : {}),
    };
  }

  #entry({ name }: Sheet): Wire {
    const own = this.#tables.filter(({ sheet }) => sheet.name === name);
    const AutoFilter = { IsDataFiltered: false };
    return {
      Id: name,
      Name: name,
      Visibility: "Visible",
      Protection: { Protected: false },
      AutoFilter,
      Tables: { _Items: own.map((table) => ({ Id: table.name, Name: table.name, AutoFilter })) },
    };
  }

  /** The areas that end a path: merged ones among some rows, or those that are in sight. */
  #areas(links: readonly Link[]): Area[] {
    const range = this.#range(links.filter(({ name }) => name !== "Areas"));
    if (!range) return [];
    const { row, rows } = range.area;
    if (!links.some(({ name }) => name === "GetMergedAreasOrNullObject")) return [range.area];
    return range.sheet.merges.filter((merge) => merge.row >= row && merge.row < row + rows);
  }

  /** The cells at the end of a path. */
  #range(links: readonly Link[]): { sheet: Sheet; area: Area } | null {
    let found: { sheet: Sheet; area: Area } | null = null;
    for (const [at, { name, args }] of links.entries()) {
      const holder = links[at - 1]?.name;
      if (name.startsWith("GetItem") && holder === "Tables") {
        const table = this.#tables.find((each) => each.name === args[0]);
        found = table ? { sheet: table.sheet, area: table.area } : null;
      } else if (name.startsWith("GetItem") && holder === "Worksheets") {
        const sheet = this.#sheet(String(args[0]));
        found = sheet ? { sheet, area: usedOf(sheet) } : null;
      } else if (found && name === "GetRangeByIndexes") {
        const [row = 0, column = 0, rows = 0, columns = 0] = args as number[];
        found = { sheet: found.sheet, area: { row, column, rows, columns } };
      } else if (found && name === "GetRow") {
        // The library cuts large values into rows by itself: the first of them is enough to know.
        const area: Area = { ...found.area, row: found.area.row + Number(args[0]) };
        found = { sheet: found.sheet, area };
      } else if (found && name === "GetRange" && typeof args[0] === "string") {
        const [first = 1, last = 1] = args[0].split(":").map(Number);
        found = { sheet: found.sheet, area: usedOf(found.sheet, first - 1, last) };
      }
    }
    return found;
  }

  #sheet(name: string): Sheet | undefined {
    return this.#sheets.find((sheet) => sheet.name === name);
  }

  #write(links: readonly Link[], values: readonly (readonly Cell[])[]): void {
    const range = this.#range(links);
    if (!range) return;
    const { row, column } = range.area;
    values.forEach((cells, r) => {
      while (range.sheet.rows.length <= row + r) range.sheet.rows.push([]);
      const line = range.sheet.rows[row + r] ?? [];
      cells.forEach((cell, c) => (line[column + c] = typed(cell)));
    });
  }
}

/** What a cell holds once this was typed into it; what a formula gives is nobody's concern here. */
function typed(content: Cell): Cell {
  if (typeof content !== "string" || content === "") return content === "" ? null : content;
  if (content.startsWith("=")) return null;
  return content.startsWith("'") ? content.slice(1) : content;
}

/** From the first row among these to the last that holds something. */
function usedOf({ rows }: Sheet, first = 0, end = rows.length): Area {
  const last = Math.min(end, rows.length);
  const columns = Math.max(0, ...rows.slice(first, last).map(({ length }) => length));
  return { row: first, column: 0, rows: columns === 0 ? 0 : last - first, columns };
}

const typeOf = (cell: Cell): string =>
  cell === "" ? "Empty" : typeof cell === "number" ? "Double" : "String";

const place = ({ row, column, rows, columns }: Area): Wire => ({
  RowIndex: row,
  ColumnIndex: column,
  RowCount: rows,
  ColumnCount: columns,
});
