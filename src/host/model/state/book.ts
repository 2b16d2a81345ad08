import { HostError } from "../../protocol/hostError";
import { formatArea } from "./address";
import type { ApiObjects } from "./apiObjects";
import type { Area, CellPosition } from "./area";
import { BookContents } from "./bookContents";
import { Calculator } from "./calculator";
import type { CellPlace } from "./cellPlace";
import { eventTypes } from "./eventTypes";
import { joinCells } from "./joinCells";
import type { Selection } from "./selection";
import { SheetState, toUniverRange } from "./sheetState";
import type { UniverEngine } from "./univerEngine";

/** State that lies at cells and must follow them. */
export type Follower = {
  relocate(sheet: SheetState, move: (area: Area) => Area | undefined): void;
  formatsCleared?(sheet: SheetState, area: Area): void;
  contentChanged?(sheet: SheetState, area: Area): void;
  calculated?(sheet: SheetState, areas: readonly Area[]): void;
};

/** The workbook behind the API objects: Univer for what a grid holds, plain state for the rest. */
export class Book extends BookContents {
  readonly calculator: Calculator;
  /** Ranges a client holds beyond its batch; they follow inserted and deleted rows. */
  readonly kept = new Set<CellPlace>();
  readonly #sheets = new Map<string, SheetState>();
  readonly #followers: Follower[] = [];
  readonly #formats = new Map<string, { sheet: SheetState; area: Area }>();
  #api: ApiObjects | undefined;
  #selection: Selection | undefined;
  constructor(readonly engine: UniverEngine) {
    super();
    this.calculator = new Calculator(engine, (results) => this.#calculated(results));
  }

  /** How API objects make one another. @throws Error before the object model is attached */
  get api(): ApiObjects {
    if (!this.#api) throw new Error("The book has no object model yet");
    return this.#api;
  }

  attach(api: ApiObjects): void {
    this.#api = api;
  }

  /** The sheets in the order of their tabs. */
  get sheets(): SheetState[] {
    return this.engine.book.getSheetOrders().map((id) => this.sheet(id));
  }

  sheet(id: string): SheetState {
    let sheet = this.#sheets.get(id);
    if (!sheet) this.#sheets.set(id, (sheet = new SheetState(this.engine, id)));
    return sheet;
  }

  /** The number of a sheet, from 1: never that of another sheet, not even of a deleted one. */
  tabId({ id }: SheetState): number {
    const seen = new Set([...this.#sheets.keys(), ...this.sheets.map((sheet) => sheet.id)]);
    return [...seen].indexOf(id) + 1;
  }

  /** A sheet by id or name; names ignore case. */
  findSheet(key: string): SheetState | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted);
  }

  get activeSheet(): SheetState {
    return this.sheet(this.engine.book.getActiveSheet().getSheetId());
  }

  activate(sheet: SheetState): void {
    const before = this.activeSheet;
    if (before.id === sheet.id) return;
    this.engine.run("sheet.operation.set-worksheet-active", sheet.id, {});
    this.feed.fire(eventTypes.worksheetDeactivated, [before.id, "Workbook"], {
      worksheetId: before.id,
    });
    this.feed.fire(eventTypes.worksheetActivated, [sheet.id, "Workbook"], {
      worksheetId: sheet.id,
    });
    this.feed.notify({ kind: "sheets" });
  }

  /** The selected areas; A1 of the active sheet until something is selected. */
  get selection(): Selection {
    const active = this.activeSheet.id;
    if (this.#selection?.sheetId === active) return this.#selection;
    return { sheetId: active, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  }

  /** Records what is selected; `show` also moves the grid's selection. */
  select(selection: Selection, show: boolean): void {
    if (!show) {
      this.#selection = selection;
      return;
    }
    const selections = selection.areas.map((area) => {
      const range = { ...toUniverRange(area), rangeType: 0 };
      const primary = {
        ...range,
        actualRow: area.row,
        actualColumn: area.column,
        isMerged: false,
        isMergedMainCell: false,
      };
      return { range, primary, style: null };
    });
    this.engine.run("sheet.operation.set-selections", selection.sheetId, {
      selections,
      reveal: true,
    });
  }

  /** Remembers that formats changed; the event goes out once for a batch. */
  formatChanged(sheet: SheetState, area: Area): void {
    this.dirty = true;
    this.#formats.set(`${sheet.id} ${formatArea(area)}`, { sheet, area });
  }

  /** A batch ended: events that were gathered go out. */
  endBatch(): void {
    this.engine.settle();
    for (const { sheet, area } of this.#formats.values()) {
      const args = { worksheetId: sheet.id, address: formatArea(area), source: "Local" };
      if (sheet.alive)
        this.feed.fire(eventTypes.worksheetFormatChanged, [sheet.id, "Workbook"], args);
    }
    this.#formats.clear();
    this.calculator.suspended = false;
    this.screenSuspended = false;
  }

  /** Everything that remembers where its cells are. */
  onRelocate(follower: Follower): void {
    this.#followers.push(follower);
  }

  /** Cells of a sheet moved: tables, names, formats and kept ranges follow; `move` answers undefined for cells gone. */
  relocate(sheet: SheetState, move: (area: Area) => Area | undefined): void {
    for (const range of this.kept) {
      if (range.$sheet === sheet)
        range.$area = move(range.$area) ?? { ...range.$area, rows: 1, columns: 1 };
    }
    for (const follower of this.#followers) follower.relocate(sheet, move);
  }

  /** Formats of an area were cleared: conditional formats and validation go with them. */
  formatsCleared(sheet: SheetState, area: Area): void {
    for (const follower of this.#followers) follower.formatsCleared?.(sheet, area);
  }

  /** Contents of an area changed: what is read from cells (the names of table columns) follows. */
  contentChanged(sheet: SheetState, area: Area): void {
    for (const follower of this.#followers) follower.contentChanged?.(sheet, area);
  }

  /** @throws HostError ItemNotFound */
  mustFindSheet(key: string): SheetState {
    const sheet = this.findSheet(key);
    if (!sheet) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return sheet;
  }

  #calculated(results: ReadonlyMap<string, CellPosition[]>): void {
    for (const [worksheetId, cells] of results) {
      const areas = joinCells(cells);
      const address = areas.map((area) => formatArea(area)).join(",");
      this.feed.fire(eventTypes.worksheetCalculated, [worksheetId, "Workbook"], {
        worksheetId,
        address,
      });
      for (const follower of this.#followers) follower.calculated?.(this.sheet(worksheetId), areas);
    }
  }
}
