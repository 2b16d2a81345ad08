import { ChartCollection } from "../chart/chartCollection";
import { CommentCollection } from "../comment/commentCollection";
import type { AutoFilter } from "../filter/autoFilter";
import { sheetAutoFilter } from "../filter/sheetFilter";
import { NamedItemCollection } from "../name/namedItemCollection";
import { PivotTableCollection } from "../pivot/pivotTableCollection";
import { ShapeCollection } from "../shape/shapeCollection";
import { SlicerCollection } from "../slicer/slicerCollection";
import { TableCollection } from "../table/tableCollection";
import { showLevels } from "../edits/outlineLevels";
import { copySheet, deleteSheet, type PositionType } from "./sheetTabs";
import { WorksheetCustomPropertyCollection } from "./worksheetCustomPropertyCollection";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";
import { WorksheetLook } from "./worksheetLook";
import { WorksheetProtection } from "./worksheetProtection";
import { notFound } from "../state/notFound";
import { sourcePlace } from "../range/sourcePlace";
import { PageBreakCollection } from "./pageBreakCollection";
import { PageLayout } from "./pageLayout";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export class Worksheet extends WorksheetLook {
  static readonly api = {
    settles: ["findAll", "findAllOrNullObject"],
    still: ["activate"],
    name: "Worksheet",
    navigations: [
      ...[
        "autoFilter",
        "charts",
        "comments",
        "customProperties",
        "freezePanes",
        "horizontalPageBreaks",
        "names",
        "pageLayout",
      ],
      ...["pivotTables", "protection", "shapes", "slicers", "tables", "verticalPageBreaks"],
    ],
    events: [
      ...[
        "Changed",
        "Activated",
        "Deactivated",
        "SelectionChanged",
        "Calculated",
        "FormatChanged",
        "FormulaChanged",
        "RowSorted",
        "ColumnSorted",
      ],
      ...[
        "SingleClicked",
        "RowHiddenChanged",
        "ProtectionChanged",
        "NameChanged",
        "VisibilityChanged",
      ],
    ],
  };

  get autoFilter(): AutoFilter {
    return sheetAutoFilter(this.$book, this.$sheet);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.$book, this.$sheet);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.$book, this.$sheet);
  }
  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.$sheet);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.$book, this.$sheet);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.$book, this.$sheet);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.$book, this.$sheet, this.$sheet.pageBreaks.horizontal);
  }
  get verticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.$book, this.$sheet, this.$sheet.pageBreaks.vertical);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.$book, this.$sheet);
  }
  get pivotTables(): PivotTableCollection {
    return new PivotTableCollection(this.$book, this.$sheet);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.$book, this.$sheet);
  }
  get shapes(): ShapeCollection {
    return new ShapeCollection(this.$book, this.$sheet);
  }
  get slicers(): SlicerCollection {
    return new SlicerCollection(this.$book, this.$sheet);
  }
  get tables(): TableCollection {
    return new TableCollection(this.$book, this.$sheet);
  }

  activate(): void {
    this.$book.activate(this.$sheet);
  }
  calculate(): Promise<void> {
    return this.$book.calculator.calculate();
  }
  delete(): void {
    deleteSheet(this.$book, this.$sheet);
  }
  copy(positionType: PositionType = "None", relativeTo?: unknown): Worksheet {
    const relative = relativeTo instanceof Worksheet ? relativeTo.$sheet : undefined;
    return new Worksheet(this.$book, copySheet(this.$book, this.$sheet, positionType, relative));
  }
  getNext(visibleOnly = false): Worksheet {
    return this.#neighbour(1, visibleOnly) ?? this.#none();
  }
  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#neighbour(1, visibleOnly) ?? null;
  }
  getPrevious(visibleOnly = false): Worksheet {
    return this.#neighbour(-1, visibleOnly) ?? this.#none();
  }
  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#neighbour(-1, visibleOnly) ?? null;
  }
  /** Collapses the outline to so many levels; 0 leaves rows (or columns) as they are. */
  showOutlineLevels(rowLevels: number, columnLevels: number): void {
    showLevels(this.$book, this.$sheet, "row", rowLevels);
    showLevels(this.$book, this.$sheet, "column", columnLevels);
  }
  /** Several areas: "A1,C3:D4". */
  getRanges(address?: string): object {
    const parts = address === undefined ? [] : String(address).split(",");
    const areas = parts.map((part) => sourcePlace(part.trim(), this.$book, this.$sheet).area);
    return this.$book.api.rangeAreas(this.$sheet, areas.length > 0 ? areas : [this.$whole]);
  }

  #none(): never {
    throw notFound();
  }

  #neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | undefined {
    const sheets = this.$book.sheets.filter(
      (sheet) => sheet === this.$sheet || !visibleOnly || sheet.visibility === "Visible",
    );
    const sheet = sheets[sheets.indexOf(this.$sheet) + step];
    return sheet ? new Worksheet(this.$book, sheet) : undefined;
  }
}
