import { Collection } from "../collection";
import { invalidArgument } from "../state/notFound";
import type { Aggregation, DataHierarchyState } from "../state/pivotState";
import { DataPivotHierarchy } from "./dataPivotHierarchy";
import type { PivotHandle } from "./pivotHandle";
import { PivotHierarchy } from "./pivotHierarchy";
import { pivotWordsFor } from "./pivotWords";

/** https://learn.microsoft.com/javascript/api/excel/excel.datapivothierarchycollection */
export class DataPivotHierarchyCollection extends Collection<DataPivotHierarchy> {
  static readonly api = { settles: ["add"], name: "DataPivotHierarchyCollection" };

  constructor(private readonly handle: PivotHandle) {
    super();
  }

  $items(): DataPivotHierarchy[] {
    return this.handle.state.data.map((data) => new DataPivotHierarchy(this.handle, data));
  }

  /** Numbers are summed, a field with anything else is counted. */
  add(hierarchy: unknown): DataPivotHierarchy {
    if (!(hierarchy instanceof PivotHierarchy)) throw invalidArgument();
    const { book, state, source } = this.handle;
    const index = source.fields.indexOf(hierarchy.id);
    const numeric = source.records.every((record) => typeof record[index] === "number");
    const summarizeBy: Aggregation = numeric ? "Sum" : "Count";
    const name = this.#free(pivotWordsFor(book.locale).caption(summarizeBy, hierarchy.id));
    const data: DataHierarchyState = {
      id: name,
      field: hierarchy.id,
      name,
      summarizeBy,
      numberFormat: "General",
      showAs: { calculation: "None" },
    };
    state.data.push(data);
    this.handle.redraw();
    return new DataPivotHierarchy(this.handle, data);
  }

  remove(hierarchy: unknown): void {
    if (!(hierarchy instanceof DataPivotHierarchy)) throw invalidArgument();
    const { state } = this.handle;
    state.data = state.data.filter((data) => data.id !== hierarchy.id);
    this.handle.redraw();
  }

  protected override $names(item: DataPivotHierarchy): readonly string[] {
    return [item.id, item.name];
  }

  #free(name: string): string {
    const taken = (candidate: string): boolean =>
      this.handle.state.data.some((data) => data.name === candidate);
    let free = name;
    for (let number = 2; taken(free); number += 1) free = `${name}${number}`;
    return free;
  }
}
