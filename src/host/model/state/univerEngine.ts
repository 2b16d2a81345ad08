import type { ICommandInfo, IExecutionOptions, Univer, Workbook } from "@univerjs/core";
import type * as Core from "@univerjs/core";
import type * as FormulaEngine from "@univerjs/engine-formula";
import { HostError } from "../../protocol/hostError";
import { containsCell, type Area } from "./area";

/** The Univer packages the model needs at run time; the page and Node load them each in their own way. */
export type UniverModules = {
  core: typeof Core;
  formulaEngine: typeof FormulaEngine;
};

/** A change of the grid as Univer announces it, before and after it is made. */
export type GridChange = {
  id: string;
  params: Record<string, unknown>;
  own: boolean;
  calculated: boolean;
};

type ChangeListener = (change: GridChange) => void;

/** One Univer workbook: the only place where the model touches Univer's services. */
export class UniverEngine {
  readonly #before = new Set<ChangeListener>();
  readonly #after = new Set<ChangeListener>();
  readonly #commands;
  readonly #formulas;
  readonly #calculations;
  readonly lexer;
  /** How a formula is put down in a cell; the object model, which knows tables, says so. */
  enter: (formula: string, sheetId: string, row: number, column: number) => string = (formula) =>
    formula;
  #own = 0;
  #deferred: (() => void)[] = [];

  constructor(
    readonly modules: UniverModules,
    readonly univer: Univer,
    readonly book: Workbook,
  ) {
    const injector = univer.__getInjector();
    this.#commands = injector.get(modules.core.ICommandService);
    this.#formulas = injector.get(modules.formulaEngine.FormulaDataModel);
    this.#calculations = injector.get(modules.formulaEngine.ICalculateFormulaService);
    this.lexer = injector.get(modules.formulaEngine.LexerTreeBuilder);
    this.#commands.beforeCommandExecuted((command, options) =>
      this.#tell(this.#before, command, options),
    );
    this.#commands.onCommandExecuted((command, options) =>
      this.#tell(this.#after, command, options),
    );
  }

  get unitId(): string {
    return this.book.getUnitId();
  }

  /** Listens before a change is made (to read what was there) or after. */
  onChange(when: "before" | "after", listener: ChangeListener): () => void {
    const listeners = when === "before" ? this.#before : this.#after;
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  /** True when a feature's commands are registered: the page mounts more plugins than Node does. */
  has(id: string): boolean {
    return this.#commands.hasCommand(id);
  }

  /** Keeps a change of the grid back until somebody looks at the grid or changes it otherwise. */
  defer(change: () => void): void {
    this.#deferred.push(change);
  }

  /** Makes the changes that were kept back. */
  settle(): void {
    if (this.#deferred.length === 0) return;
    const changes = this.#deferred;
    this.#deferred = [];
    for (const change of changes) change();
  }

  /** Runs a mutation or operation on a sheet at once. @throws HostError GeneralException when Univer refuses it */
  run(
    id: string,
    sheetId: string,
    params: Record<string, unknown>,
    options?: IExecutionOptions,
  ): void {
    this.settle();
    this.#own += 1;
    try {
      const target = { unitId: this.unitId, subUnitId: sheetId, ...params };
      const done = this.#commands.syncExecuteCommand(id, target, options);
      if (!done) throw new HostError("GeneralException", `The grid refused ${id}.`);
    } finally {
      this.#own -= 1;
    }
  }

  /** Like `run`, without Univer showing another sheet for it: adding a sheet in Excel does not activate it. */
  runInBackground(id: string, sheetId: string, params: Record<string, unknown>): void {
    this.run(id, sheetId, params, { fromCollab: true });
  }

  /** Like `run`, for what only a page can show: nothing happens where the feature is not mounted. */
  runIfMounted(id: string, sheetId: string, params: Record<string, unknown>): void {
    if (this.has(id)) this.run(id, sheetId, params);
  }

  /** The text of a cell's formula when it shares another cell's. */
  formulaAt(sheetId: string, row: number, column: number): string | undefined {
    return this.#formulas.getFormulaStringByCell(row, column, sheetId, this.unitId) ?? undefined;
  }

  /** True for a cell with a formula of its own or shared with others. */
  holdsFormula(sheetId: string, row: number, column: number): boolean {
    const cell = this.book.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
    return Boolean(cell?.f ?? cell?.si);
  }

  /** What a formula that stands in no cell comes to: a value, or values by row; undefined when it cannot be read. */
  async evaluate(formula: string, sheetId: string): Promise<unknown> {
    const place = { [this.unitId]: { [sheetId]: { 0: { 0: [formula] } } } };
    const answer = await this.#calculations.executeFormulas(place);
    return answer[this.unitId]?.[sheetId]?.[0]?.[0]?.[0]?.value ?? undefined;
  }

  /** The value an array formula spilled into a cell. */
  spilledAt(sheetId: string, row: number, column: number): string | number | boolean | undefined {
    const cell = this.#formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId]?.[row]?.[column];
    return cell?.v ?? undefined;
  }

  /** Where the array formula of a cell spills to. */
  spillOf(sheetId: string, row: number, column: number): Area | undefined {
    const range = this.#formulas.getArrayFormulaRange()[this.unitId]?.[sheetId]?.[row]?.[column];
    if (!range) return undefined;
    const { startRow, startColumn, endRow, endColumn } = range;
    return {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
  }

  /** The cell whose array formula fills a cell, itself included. */
  spillParentOf(
    sheetId: string,
    row: number,
    column: number,
  ): { row: number; column: number } | undefined {
    const ranges = this.#formulas.getArrayFormulaRange()[this.unitId]?.[sheetId] ?? {};
    for (const anchorRow of Object.keys(ranges).map(Number)) {
      for (const anchorColumn of Object.keys(ranges[anchorRow] ?? {}).map(Number)) {
        const area = this.spillOf(sheetId, anchorRow, anchorColumn);
        if (area && containsCell(area, row, column))
          return { row: anchorRow, column: anchorColumn };
      }
    }
    return undefined;
  }

  /** True when an array formula of the sheet fills other cells. */
  hasSpills(sheetId: string): boolean {
    const ranges = this.#formulas.getArrayFormulaRange()[this.unitId]?.[sheetId];
    return ranges !== undefined && ranges !== null && Object.keys(ranges).length > 0;
  }

  /** True when any cell of the book holds a formula. */
  get hasFormulas(): boolean {
    const sheets = Object.values(this.#formulas.getFormulaData()[this.unitId] ?? {});
    return sheets.some((rows) => Object.keys(rows ?? {}).length > 0);
  }

  #tell(
    listeners: ReadonlySet<ChangeListener>,
    command: Readonly<ICommandInfo>,
    options?: object,
  ): void {
    const params = (command.params ?? {}) as Record<string, unknown>;
    if (params["unitId"] !== undefined && params["unitId"] !== this.unitId) return;
    const calculated = options !== undefined && "applyFormulaCalculationResult" in options;
    const change = { id: command.id, params, own: this.#own > 0, calculated };
    for (const listener of [...listeners]) listener(change);
  }
}
