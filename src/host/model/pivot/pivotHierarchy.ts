import type { PivotHandle } from "./pivotHandle";
import { PivotFieldCollection } from "./pivotFieldCollection";

/** https://learn.microsoft.com/javascript/api/excel/excel.pivothierarchy */
export class PivotHierarchy {
  static readonly api = { name: "PivotHierarchy", navigations: ["fields"] };

  constructor(
    protected readonly handle: PivotHandle,
    readonly $id: string,
  ) {}

  get id(): string {
    return this.$id;
  }
  get name(): string {
    return this.$id;
  }
  get fields(): PivotFieldCollection {
    return new PivotFieldCollection(this.handle, [this.$id]);
  }
}
