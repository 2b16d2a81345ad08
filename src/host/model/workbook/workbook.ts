import { BindingCollection } from "../binding/bindingCollection";
import { HostError } from "../../protocol/hostError";
import { CommentCollection } from "../comment/commentCollection";
import { CustomXmlPartCollection } from "../customXml/customXmlPartCollection";
import { Functions } from "../function/functions";
import { NamedItemCollection } from "../name/namedItemCollection";
import { PivotTableCollection } from "../pivot/pivotTableCollection";
import { DocumentProperties } from "../properties/documentProperties";
import { DataConnectionCollection } from "../query/dataConnectionCollection";
import { QueryCollection } from "../query/queryCollection";
import { SettingCollection } from "../setting/settingCollection";
import { SlicerCollection } from "../slicer/slicerCollection";
import { StyleCollection } from "../style/styleCollection";
import { TableStyleCollection } from "../style/tableStyleCollection";
import { PivotTableStyleCollection } from "../style/pivotTableStyleCollection";
import { SlicerStyleCollection } from "../style/slicerStyleCollection";
import { TimelineStyleCollection } from "../style/timelineStyleCollection";
import { eventTypes } from "../state/eventTypes";
import { TableCollection } from "../table/tableCollection";
import { WorksheetCollection } from "../worksheet/worksheetCollection";
import { bytesOfBase64 } from "./bytesOfBase64";
import { insertPosition, type InsertOptions } from "./insertPosition";
import { Application } from "./application";
import { Runtime } from "./runtime";
import { WorkbookProtection } from "./workbookProtection";
import { WorkbookSelection } from "./workbookSelection";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export class Workbook extends WorkbookSelection {
  static readonly api = {
    name: "Workbook",
    navigations: [
      ...[
        "application",
        "bindings",
        "comments",
        "customXmlParts",
        "functions",
        "names",
        "pivotTables",
        "properties",
        "protection",
        "settings",
      ],
      ...["dataConnections", "queries"],
      ...["pivotTableStyles", "slicerStyles", "tableStyles", "timelineStyles"],
      ...["slicers", "styles", "tables", "worksheets", "_Runtime"],
    ],
    events: ["SelectionChanged", "Activated"],
  };

  get name(): string {
    return this.$book.name;
  }
  get readOnly(): boolean {
    return this.$book.readOnly;
  }
  get isDirty(): boolean {
    return this.$book.dirty;
  }
  set isDirty(dirty: boolean) {
    this.$book.dirty = dirty;
  }
  get autoSave(): boolean {
    return false;
  }
  get previouslySaved(): boolean {
    return true;
  }
  get calculationEngineVersion(): number {
    return this.application.calculationEngineVersion;
  }
  get usePrecisionAsDisplayed(): boolean {
    return this.$book.precisionAsDisplayed;
  }
  set usePrecisionAsDisplayed(on: boolean) {
    this.$book.precisionAsDisplayed = on;
  }
  get chartDataPointTrack(): boolean {
    return this.$book.chartDataPointTrack;
  }
  set chartDataPointTrack(on: boolean) {
    this.$book.chartDataPointTrack = on;
  }

  get application(): Application {
    return new Application(this.$book);
  }
  get bindings(): BindingCollection {
    return new BindingCollection(this.$book);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.$book);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.$book);
  }
  get functions(): Functions {
    return new Functions(this.$book);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.$book);
  }
  get pivotTables(): PivotTableCollection {
    return new PivotTableCollection(this.$book);
  }
  get dataConnections(): DataConnectionCollection {
    return new DataConnectionCollection();
  }
  get queries(): QueryCollection {
    return new QueryCollection();
  }
  get properties(): DocumentProperties {
    return new DocumentProperties(this.$book);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.$book);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.$book);
  }
  get slicers(): SlicerCollection {
    return new SlicerCollection(this.$book);
  }
  get styles(): StyleCollection {
    return new StyleCollection(this.$book);
  }
  get tableStyles(): TableStyleCollection {
    return new TableStyleCollection(this.$book.styleLists.table);
  }
  get pivotTableStyles(): PivotTableStyleCollection {
    return new PivotTableStyleCollection(this.$book.styleLists.pivot);
  }
  get slicerStyles(): SlicerStyleCollection {
    return new SlicerStyleCollection(this.$book.styleLists.slicer);
  }
  get timelineStyles(): TimelineStyleCollection {
    return new TimelineStyleCollection(this.$book.styleLists.timeline);
  }
  get tables(): TableCollection {
    return new TableCollection(this.$book);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.$book);
  }

  /** `context.runtime`. */
  get _Runtime(): Runtime {
    return new Runtime(this.$book);
  }

  /** A person came back to this workbook from another page. */
  $activated(): void {
    this.$book.feed.fire(eventTypes.workbookActivated, ["Workbook"], {});
  }

  /** There is nothing to close: what was not saved is given up, or kept as the page keeps it. */
  close(_behavior?: string): void {
    this.$book.dirty = false;
  }
  /**
   * Puts sheets of an .xlsx file into this workbook; answers their ids.
   * @throws HostError InvalidArgument for a file that cannot be read, ItemNotFound for a sheet it does not have
   */
  async insertWorksheetsFromBase64(
    base64File: string,
    options: InsertOptions = {},
  ): Promise<string[]> {
    const { insertSheets } = this.$book;
    if (!insertSheets)
      throw new HostError("UnsupportedOperation", "This host does not read files here.");
    return insertSheets(bytesOfBase64(base64File), {
      names: options.sheetNamesToInsert ?? [],
      at: insertPosition(this.$book, options),
    });
  }
  getIsActiveCollabSession(): boolean {
    return false;
  }
  /** Nothing to write to: the page downloads the book on request. */
  save(_behavior?: string): void {
    this.$book.dirty = false;
  }
}
