/** https://learn.microsoft.com/javascript/api/excel/excel.removeduplicatesresult */
export class RemoveDuplicatesResult {
  static readonly api = { name: "RemoveDuplicatesResult" };
  readonly #removed: number;
  readonly #uniqueRemaining: number;

  constructor(removed: number, uniqueRemaining: number) {
    this.#removed = removed;
    this.#uniqueRemaining = uniqueRemaining;
  }

  get removed(): number {
    return this.#removed;
  }
  get uniqueRemaining(): number {
    return this.#uniqueRemaining;
  }
}
