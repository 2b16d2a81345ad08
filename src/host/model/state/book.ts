import { HostError } from "../../protocol/hostError";
import type { ApiObjects } from "./apiObjects";
import { Calculator } from "./calculator";
import { EventFeed } from "./eventFeed";
import { eventTypes } from "./eventTypes";
import { Ids } from "./ids";
import type { RangeHandle } from "./rangeHandle";
import { EventRanges } from "./eventRanges";
import type { Selection } from "./selection";
import { SheetState, toUniverRange } from "./sheetState";
import type { TableState } from "./tableState";
import type { UniverEngine } from "./univerEngine";

/** The workbook behind the API objects: Univer for what a grid holds, plain state for the rest. */
export class Book {
  readonly feed = new EventFeed();
  readonly ids = new Ids();
  readonly eventRanges = new EventRanges();
  readonly tables: TableState[] = [];
  readonly calculator: Calculator;
  /** Ranges a client holds beyond its batch; they follow inserted and deleted rows. */
  readonly kept = new Set<RangeHandle>();
  readonly #sheets = new Map<string, SheetState>();
  #api: ApiObjects | undefined;
  #selection: Selection | undefined;
  name = "Book1.xlsx";
  readOnly = false;
  dirty = false;

  constructor(readonly engine: UniverEngine) {
    this.calculator = new Calculator(engine, () => this.#calculated());
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
    this.engine.run("sheet.operation.set-worksheet-activate", sheet.id, {});
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
    this.#selection = selection;
    if (!show) return;
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

  /** @throws HostError ItemNotFound */
  mustFindSheet(key: string): SheetState {
    const sheet = this.findSheet(key);
    if (!sheet) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return sheet;
  }

  #calculated(): void {
    for (const sheet of this.sheets) {
      this.feed.fire(eventTypes.worksheetCalculated, [sheet.id, "Workbook"], {
        worksheetId: sheet.id,
      });
    }
  }
}
