import type { Book } from "../state/book";

/** https://learn.microsoft.com/javascript/api/excel/excel.iterativecalculation */
export class IterativeCalculation {
  static readonly api = { name: "IterativeCalculation" };

  constructor(private readonly book: Book) {}

  get enabled(): boolean {
    return this.book.iteration.enabled;
  }
  set enabled(enabled: boolean) {
    this.book.iteration.enabled = enabled;
  }
  get maxIteration(): number {
    return this.book.iteration.maxIteration;
  }
  set maxIteration(count: number) {
    this.book.iteration.maxIteration = count;
  }
  get maxChange(): number {
    return this.book.iteration.maxChange;
  }
  set maxChange(change: number) {
    this.book.iteration.maxChange = change;
  }
}
