/** Identifiers in the shape Excel gives them: unique in the workbook, stable in a test. */
export class Ids {
  #next = 0;

  /** "{00000000-0001-0000-0100-000000000000}" and so on. */
  next(): string {
    this.#next += 1;
    const count = this.#next.toString(16).toUpperCase().padStart(4, "0");
    return `{00000000-0001-0000-${count}-000000000000}`;
  }

  /** Numbers for objects that are numbered in Excel: names such as Table1, PivotTable2. */
  nextNumber(taken: (candidate: number) => boolean): number {
    let candidate = 1;
    while (taken(candidate)) candidate += 1;
    return candidate;
  }
}
