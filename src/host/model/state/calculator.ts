import type { CellValue } from "../cells/cellValue";
import type { Area, CellPosition } from "./area";
import { CalculationRuns } from "./calculationRuns";
import { noWork, noteChange, nothingDirty, type CalculationWork } from "./calculationWork";
import { cellsOfMatrix, filledArea, type CellMatrix } from "./cellMatrix";
import type { UniverEngine, GridChange } from "./univerEngine";

const start = "formula.mutation.set-formula-calculation-start";
const notification = "formula.mutation.set-formula-calculation-notification";
const setValues = "sheet.mutation.set-range-values";

/**
 * Brings formulas up to date when something reads them. Univer calculates a tenth of a second after a change; a
 * client reads in the next action of the same batch, so the model asks for the calculation itself.
 *
 * Univer's engine does not keep two calculations apart: beginning one empties the results of another that is
 * still running, which then ends with some cells left out. So ours begins when none is running, and is
 * repeated when Univer's own timer has begun one meanwhile.
 */
export class Calculator {
  #work: CalculationWork = noWork();
  /** True once the book held a formula: to look for them all takes long. */
  #formulas = false;
  #running: Promise<void> | undefined;
  #version = 0;
  /** The version whose results were announced: Univer's timer comes to the same ones once more. */
  #announced = 0;
  /** Formulas whose results have come since, by sheet. */
  readonly #results = new Map<string, CellPosition[]>();
  readonly #runs = new CalculationRuns(() => this.#announce());
  /** With "Manual" nothing is calculated until it is asked for. */
  mode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";

  /** True from `suspendApiCalculationUntilNextSync` to the end of the batch. */
  suspended = false;

  constructor(
    private readonly engine: UniverEngine,
    private readonly onCalculated: (results: ReadonlyMap<string, CellPosition[]>) => void,
  ) {
    engine.onChange("before", (change) => {
      this.#holdBack(change);
      this.#keepOnlyFormulas(change);
    });
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
    this.#version += 1;
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
    this.#version += 1;
    this.#work.forceCalculation = true;
    return this.#run();
  }

  /** The value of a formula that stands in no cell: an error's text when it cannot be calculated. */
  async evaluate(formula: string): Promise<CellValue | CellValue[][]> {
    await this.#running;
    await this.#runs.idle();
    const value = await this.engine.evaluate(
      formula,
      this.engine.book.getActiveSheet().getSheetId(),
    );
    return Array.isArray(value)
      ? (value as unknown[][]).map((line) => line.map(plainValue))
      : plainValue(value ?? "#NAME?");
  }

  #note({ id, params, calculated }: GridChange): void {
    if (id === notification) this.#runs.follow(params);
    if (calculated) return this.#keepResults(id, params);
    if (noteChange(this.#work, id, params)) this.#version += 1;
    if (id !== setValues) return;
    const area = filledArea(params["cellValue"] as CellMatrix | undefined);
    if (area) this.touch(String(params["subUnitId"]), area);
  }

  #keepResults(id: string, params: Record<string, unknown>): void {
    if (id !== setValues) return;
    const sheetId = String(params["subUnitId"]);
    const cells = cellsOfMatrix(params["cellValue"] as CellMatrix | undefined);
    this.#results.set(sheetId, [...(this.#results.get(sheetId) ?? []), ...cells]);
  }

  /** Tells which formulas were calculated, once for each change. */
  #announce(): void {
    if (this.#results.size === 0) return;
    if (this.#announced !== this.#version) this.onCalculated(new Map(this.#results));
    this.#announced = this.#version;
    this.#results.clear();
  }

  /** Univer's timer knows no manual calculation: what it would calculate waits in our own work. */
  #holdBack({ id, params, own }: GridChange): void {
    if (id === start && !own && this.mode === "Manual")
      Object.assign(params, { ...nothingDirty, dirtyRanges: [], forceCalculation: false });
  }

  /** A result that comes late must not fill a cell whose formula is gone. */
  #keepOnlyFormulas({ id, params, calculated }: GridChange): void {
    if (!calculated || id !== setValues) return;
    const matrix = params["cellValue"] as CellMatrix | undefined;
    const sheetId = String(params["subUnitId"]);
    for (const { row, column } of cellsOfMatrix(matrix)) {
      if (!this.engine.holdsFormula(sheetId, row, column)) delete matrix?.[row]?.[column];
    }
  }

  async #run(): Promise<void> {
    await this.#running;
    const work = this.#work;
    this.#work = noWork();
    this.#running = this.#calculate(work);
    await this.#running;
    this.#running = undefined;
  }

  async #calculate({
    dirtyRanges,
    forceCalculation,
    names,
    forgotten,
  }: CalculationWork): Promise<void> {
    const { unitId } = this.engine;
    const maps = {
      ...nothingDirty,
      dirtyDefinedNameMap: { [unitId]: names },
      clearDependencyTreeCache: { [unitId]: forgotten },
    };
    let before: number;
    do {
      await this.#runs.idle();
      before = this.#runs.begun;
      const begun = new Promise<void>((resolve) => {
        const stop = this.engine.onChange("after", ({ id }) => {
          if (id !== notification || this.#runs.begun === before) return;
          stop();
          resolve();
        });
      });
      this.engine.run(start, "", { commands: [], dirtyRanges, forceCalculation, ...maps });
      await begun;
      await this.#runs.idle();
    } while (this.#runs.begun > before + 1);
  }
}

const plainValue = (value: unknown): CellValue =>
  typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
