import { Collection } from "../collection";
import { invalidArgument } from "../state/notFound";
import type { SheetState } from "../state/sheetState";
import { WorksheetCustomProperty } from "./worksheetCustomProperty";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection */
export class WorksheetCustomPropertyCollection extends Collection<WorksheetCustomProperty> {
  static readonly api = { name: "WorksheetCustomPropertyCollection" };

  constructor(private readonly sheet: SheetState) {
    super();
  }

  $items(): WorksheetCustomProperty[] {
    return [...this.sheet.customProperties.keys()].map(
      (key) => new WorksheetCustomProperty(this.sheet, key),
    );
  }

  /** Sets the value of a key that exists. */
  add(key: string, value: string): WorksheetCustomProperty {
    if (key === "" || key.length > 255) throw invalidArgument();
    const known = this.$find(key)?.key ?? key;
    this.sheet.customProperties.set(known, String(value));
    return new WorksheetCustomProperty(this.sheet, known);
  }
}
