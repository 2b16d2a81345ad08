import type { CellValue } from "../cells/cellValue";
import type { Area } from "./area";
import type { UniverEngine, GridChange } from "./univerEngine";

type DirtyRange = { unitId: string; sheetId: string; range: Record<string, number> };

const start = "formula.mutation.set-formula-calculation-start";
const notification = "formula.mutation.set-formula-calculation-notification";
/** Stages of a calculation that Univer announces once each: it was begun, and all its results are known. */
const BEGUN = 1;
const FINISHED = 8;
const calculating = new Set([
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
  "formula.mutation.set-super-table",
]);

/** Where cells move or tables change, Univer must forget what it knew of a sheet's dependencies. */
const reordering = new Set([
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.remove-sheet",
  "formula.mutation.set-super-table",
]);

type Work = {
  dirtyRanges: DirtyRange[];
  forceCalculation: boolean;
  names: Record<string, unknown>;
  forgotten: Record<string, string>;
};

/**
 * Brings formulas up to date when something reads them. Univer calculates a tenth of a second after a change; a
 * client reads in the next action of the same batch, so the model asks for the calculation itself.
 *
 * Univer's engine does not keep two calculations apart: beginning one empties the results of another that is
 * still running, which then ends with some cells left out. So ours begins when none is running, and is
 * repeated when Univer's own timer has begun one meanwhile.
 */
export class Calculator {
  #work: Work = noWork();
  /** True once the book held a formula: to look for them all takes long. */
  #formulas = false;
  #running: Promise<void> | undefined;
  #version = 0;
  /** Calculations begun so far, whoever asked for them; those that are running; those about to tell their state. */
  #begun = 0;
  #active = 0;
  #ending = 0;
  #waiting: (() => void)[] = [];
  /** With "Manual" nothing is calculated until it is asked for. */
  mode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";

  /** True from `suspendApiCalculationUntilNextSync` to the end of the batch. */
  suspended = false;

  constructor(
    private readonly engine: UniverEngine,
    private readonly onCalculated: () => void,
  ) {
    engine.onChange("before", (change) => this.#keepOnlyFormulas(change));
    engine.onChange("after", (change) => this.#note(change));
  }

  /** Grows with every change that may give a formula another value. */
  get version(): number {
    return this.#version;
  }

  get pending(): boolean {
    return this.#work.forceCalculation || this.#work.dirtyRanges.length > 0;
  }

  /** Undefined when every value is current, or the book calculates by hand. */
  settle(): Promise<void> | undefined {
    if (this.mode === "Manual" || this.suspended) return undefined;
    if (!this.pending) return this.#running;
    this.#formulas ||= this.engine.hasFormulas;
    if (!this.#formulas) {
      this.#work = noWork();
      return undefined;
    }
    return this.#run();
  }

  /** These cells count as changed. */
  touch(sheetId: string, { row, column, rows, columns }: Area): void {
    const range = {
      startRow: row,
      endRow: row + rows - 1,
      startColumn: column,
      endColumn: column + columns - 1,
    };
    this.#work.dirtyRanges.push({ unitId: this.engine.unitId, sheetId, range });
  }

  /** Calculates all formulas. */
  calculate(): Promise<void> {
    this.#work.forceCalculation = true;
    return this.#run();
  }

  /** The value of a formula that stands in no cell: an error's text when it cannot be calculated. */
  async evaluate(formula: string): Promise<CellValue | CellValue[][]> {
    await this.#running;
    await this.#idle();
    const value = await this.engine.evaluate(
      formula,
      this.engine.book.getActiveSheet().getSheetId(),
    );
    return Array.isArray(value)
      ? (value as unknown[][]).map((line) => line.map(plainValue))
      : plainValue(value ?? "#NAME?");
  }

  #note({ id, params, calculated }: GridChange): void {
    if (id === notification) this.#follow(params);
    if (calculated) return;
    if (calculating.has(id) || id === "sheet.mutation.set-range-values") this.#version += 1;
    const work = this.#work;
    if (calculating.has(id)) work.forceCalculation = true;
    if (reordering.has(id)) work.forgotten[sheetOf(params)] = "1";
    if (id.endsWith("-defined-name"))
      work.names[String(params["name"])] = params["formulaOrRefString"];
    if (id !== "sheet.mutation.set-range-values") return;
    const range = boundsOf(params["cellValue"]);
    if (range)
      work.dirtyRanges.push({
        unitId: this.engine.unitId,
        sheetId: String(params["subUnitId"]),
        range,
      });
  }

  /** A result that comes late must not fill a cell whose formula is gone. */
  #keepOnlyFormulas({ id, params, calculated }: GridChange): void {
    if (!calculated || id !== "sheet.mutation.set-range-values") return;
    const rows = (params["cellValue"] ?? {}) as Record<string, Record<string, unknown> | undefined>;
    const sheetId = String(params["subUnitId"]);
    for (const [row, cells] of Object.entries(rows)) {
      for (const column of Object.keys(cells ?? {})) {
        if (!this.engine.holdsFormula(sheetId, Number(row), Number(column))) delete cells?.[column];
      }
    }
  }

  async #run(): Promise<void> {
    await this.#running;
    const work = this.#work;
    this.#work = noWork();
    this.#running = this.#calculate(work);
    await this.#running;
    this.#running = undefined;
    this.onCalculated();
  }

  /** Counts calculations from their beginning to the moment when their results stand in the grid. */
  #follow({ stageInfo, functionsExecutedState }: Record<string, unknown>): void {
    const stage = (stageInfo as { stage?: number } | undefined)?.stage;
    if (stage === BEGUN) {
      this.#begun += 1;
      this.#active += 1;
    }
    if (stage === FINISHED) this.#ending += 1;
    if (functionsExecutedState === undefined || this.#ending === 0) return;
    this.#ending -= 1;
    this.#active -= 1;
    if (this.#active > 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }

  async #idle(): Promise<void> {
    while (this.#active > 0) await new Promise<void>((resume) => this.#waiting.push(resume));
  }

  async #calculate({ dirtyRanges, forceCalculation, names, forgotten }: Work): Promise<void> {
    const { unitId } = this.engine;
    const nothing = { dirtyNameMap: {}, dirtySuperTableMap: {}, dirtyUnitFeatureMap: {} };
    const maps = {
      ...nothing,
      dirtyDefinedNameMap: { [unitId]: names },
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: { [unitId]: forgotten },
    };
    let before: number;
    do {
      await this.#idle();
      before = this.#begun;
      const begun = new Promise<void>((resolve) => {
        const stop = this.engine.onChange("after", ({ id }) => {
          if (id !== notification || this.#begun === before) return;
          stop();
          resolve();
        });
      });
      this.engine.run(start, "", { commands: [], dirtyRanges, forceCalculation, ...maps });
      await begun;
      await this.#idle();
    } while (this.#begun > before + 1);
  }
}

const plainValue = (value: unknown): CellValue =>
  typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");

const noWork = (): Work => ({ dirtyRanges: [], forceCalculation: false, names: {}, forgotten: {} });

/** The sheet a change concerns; a table names it in its reference. */
function sheetOf(params: Record<string, unknown>): string {
  const reference = params["reference"] as { sheetId?: string } | undefined;
  return reference?.sheetId ?? String(params["subUnitId"]);
}

/** The rectangle around the cells of a matrix by row and column. */
function boundsOf(matrix: unknown): Record<string, number> | undefined {
  const rows = Object.entries(
    (matrix ?? {}) as Record<string, Record<string, { v?: unknown; f?: unknown }>>,
  );
  let bounds:
    { startRow: number; endRow: number; startColumn: number; endColumn: number } | undefined;
  for (const [rowKey, cells] of rows) {
    const row = Number(rowKey);
    for (const [columnKey, cell] of Object.entries(cells ?? {})) {
      if (cell && !("v" in cell) && !("f" in cell)) continue;
      const column = Number(columnKey);
      bounds ??= { startRow: row, endRow: row, startColumn: column, endColumn: column };
      bounds.startRow = Math.min(bounds.startRow, row);
      bounds.endRow = Math.max(bounds.endRow, row);
      bounds.startColumn = Math.min(bounds.startColumn, column);
      bounds.endColumn = Math.max(bounds.endColumn, column);
    }
  }
  return bounds;
}
