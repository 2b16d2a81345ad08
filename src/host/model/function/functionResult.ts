import { errorTexts, type CellValue } from "../cells/cellValue";

/** https://learn.microsoft.com/javascript/api/excel/excel.functionresult */
export class FunctionResult {
  static readonly api = { name: "FunctionResult" };

  constructor(
    /** The call as a formula, so that it can stand within another. */
    readonly $formula: string,
    private readonly result: CellValue | CellValue[][],
  ) {}

  /** "#N/A" and the like; null for a call that succeeded. */
  get error(): string | null {
    return this.#failed ? String(this.result) : null;
  }
  get value(): CellValue | CellValue[][] | null {
    return this.#failed ? null : this.result;
  }

  get #failed(): boolean {
    return typeof this.result === "string" && errorTexts.has(this.result);
  }
}
