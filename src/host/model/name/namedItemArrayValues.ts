import { valueTypeOf, type CellValue, type ValueType } from "../cells/cellValue";

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemarrayvalues */
export class NamedItemArrayValues {
  static readonly api = { name: "NamedItemArrayValues" };
  readonly #values: CellValue[][];

  constructor(values: CellValue[][]) {
    this.#values = values;
  }

  get values(): CellValue[][] {
    return this.#values;
  }
  get types(): ValueType[][] {
    return this.#values.map((line) => line.map(valueTypeOf));
  }
}
