import { Collection } from "../collection";
import { notFound } from "../state/notFound";
import type { PivotTable } from "./pivotTable";

/** https://learn.microsoft.com/javascript/api/excel/excel.pivottablescopedcollection */
export class PivotTableScopedCollection extends Collection<PivotTable> {
  static readonly api = { name: "PivotTableScopedCollection" };

  constructor(private readonly pivots: readonly PivotTable[]) {
    super();
  }

  $items(): readonly PivotTable[] {
    return this.pivots;
  }

  getFirst(): PivotTable {
    const [first] = this.pivots;
    if (!first) throw notFound();
    return first;
  }

  getFirstOrNullObject(): PivotTable | null {
    return this.pivots[0] ?? null;
  }

  protected override $names(pivot: PivotTable): readonly string[] {
    return [pivot.id, pivot.name];
  }
}
