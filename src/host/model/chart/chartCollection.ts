import { Collection } from "../collection";
import type { Book } from "../state/book";
import type { ChartState } from "../state/chartState";
import { eventTypes } from "../state/eventTypes";
import { invalidArgument } from "../state/notFound";
import type { SheetState } from "../state/sheetState";
import { Chart } from "./chart";
import { seriesFrom } from "./seriesFrom";
import { sourcePlace } from "../range/sourcePlace";
import { enumName } from "../enumName";

const DEFAULT_WIDTH = 360;
const DEFAULT_HEIGHT = 216;

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export class ChartCollection extends Collection<Chart> {
  static readonly api = {
    settles: ["add"],
    name: "ChartCollection",
    events: ["Added", "Deleted", "Activated", "Deactivated"],
  };

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
  ) {
    super();
  }

  $items(): Chart[] {
    return this.book.charts
      .filter((chart) => chart.sheet === this.sheet)
      .map((chart) => new Chart(this.book, chart));
  }

  get count(): number {
    return this.$items().length;
  }

  /** `type` is one of `Excel.ChartType`; the page draws the common ones. */
  add(type: string, sourceData: unknown, seriesBy = "Auto"): Chart {
    const { sheet, area } = sourcePlace(sourceData, this.book, this.sheet);
    const { plotBy, series } = seriesFrom(sheet, area, enumName(seriesBy));
    const number = this.book.ids.nextNumber(
      (candidate) => this.$find(`Chart ${candidate}`) !== undefined,
    );
    const chart: ChartState = {
      id: this.book.ids.next(),
      sheet: this.sheet,
      name: `Chart ${number}`,
      chartType: enumName(type),
      left: 180,
      top: 90,
      width: DEFAULT_WIDTH,
      height: DEFAULT_HEIGHT,
      plotBy,
      series,
      options: {},
    };
    this.book.charts.push(chart);
    const args = { chartId: chart.id, worksheetId: this.sheet.id, source: "Local" };
    this.book.feed.fire(eventTypes.chartAdded, [this.sheet.id], args);
    const added = new Chart(this.book, chart);
    added.$handle.changed();
    return added;
  }

  getItemAt(index: number): Chart {
    const chart = this.$items()[index];
    if (!chart) throw invalidArgument();
    return chart;
  }

  protected override $names(chart: Chart): readonly string[] {
    return [chart.id, chart.name];
  }
}
