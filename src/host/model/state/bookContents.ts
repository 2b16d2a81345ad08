import { builtInStyles, type CellStyle } from "../style/cellStyles";
import type { BindingState } from "./bindingState";
import type { ChartState } from "./chartState";
import type { CommentState } from "./commentState";
import { EventFeed } from "./eventFeed";
import { EventRanges } from "./eventRanges";
import { Ids } from "./ids";
import type { NameState } from "./nameState";
import type { PivotState } from "./pivotState";
import { newProperties, type PropertiesState } from "./propertiesState";
import type { ShapeState } from "./shapeState";
import type { SlicerState } from "./slicerState";
import { newStyleLists } from "./styleLists";
import type { TableState } from "./tableState";

/** What a workbook holds beside its cells, as plain state. */
export abstract class BookContents {
  readonly feed = new EventFeed();
  readonly ids = new Ids();
  readonly eventRanges = new EventRanges();
  readonly tables: TableState[] = [];
  readonly names: NameState[] = [];
  readonly comments: CommentState[] = [];
  readonly pivots: PivotState[] = [];
  readonly charts: ChartState[] = [];
  readonly slicers: SlicerState[] = [];
  readonly shapes: ShapeState[] = [];
  readonly bindings: BindingState[] = [];
  readonly settings = new Map<string, unknown>();
  readonly customXmlParts: { id: string; xml: string }[] = [];
  /** `Office.context.document.settings`: key and JSON text. */
  readonly documentSettings = new Map<string, string>();
  readonly properties: PropertiesState = newProperties();
  /** Named cell styles. */
  readonly styles: CellStyle[] = builtInStyles.map((style) => ({ ...style }));
  readonly styleLists = newStyleLists();
  /** Puts sheets of a file before a tab and answers their ids; absent where no files are read. */
  insertSheets:
    | ((bytes: Uint8Array, wanted: { names: readonly string[]; at: number }) => Promise<string[]>)
    | undefined;
  /** The workbook as an .xlsx file; absent where no files are written. */
  writeFile: (() => Promise<Uint8Array>) | undefined;
  protection: { password: string | undefined } | undefined;
  /** The chart that is selected on the page. */
  activeChart: ChartState | undefined;
  readonly iteration = { enabled: false, maxIteration: 100, maxChange: 0.001 };
  precisionAsDisplayed = false;
  chartDataPointTrack = true;
  screenSuspended = false;
  /** Display language of the host. */
  locale = "en-US";
  /** When something was made, as an ISO text: the host that knows a time puts its own here. */
  clock: () => string = () => "2022-01-01T00:00:00Z";
  name = "Book1.xlsx";
  readOnly = false;
  dirty = false;
}
