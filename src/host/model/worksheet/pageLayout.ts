import { sourcePlace } from "../range/sourcePlace";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../state/area";
import type { Book } from "../state/book";
import { notFound } from "../state/notFound";
import { RangeHandle } from "../state/rangeHandle";
import type { SheetState } from "../state/sheetState";
import { HeaderFooterGroup } from "./headerFooterGroup";
import { PageLayoutValues } from "./pageLayoutValues";

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export class PageLayout extends PageLayoutValues {
  static readonly api = {
    name: "PageLayout",
    navigations: ["headersFooters"],
    still: ["setPrintArea", "setPrintMargins", "setPrintTitleColumns", "setPrintTitleRows"],
  };

  constructor(
    private readonly book: Book,
    sheet: SheetState,
  ) {
    super(sheet);
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.$setup.headersFooters);
  }

  getPrintArea(): object {
    return this.#area ?? missing();
  }
  getPrintAreaOrNullObject(): object | null {
    return this.#area;
  }
  setPrintArea(printArea: unknown): void {
    const areas = (printArea as { $areas?: readonly Area[] } | undefined)?.$areas;
    this.$setup.printArea = areas
      ? [...areas]
      : [sourcePlace(printArea, this.book, this.sheet).area];
  }
  getPrintTitleRows(): object {
    return this.#rows ?? missing();
  }
  getPrintTitleRowsOrNullObject(): object | null {
    return this.#rows;
  }
  setPrintTitleRows(rows: unknown): void {
    this.$setup.titleRows = { ...this.#given(rows), column: 0, columns: MAX_COLUMNS };
  }
  getPrintTitleColumns(): object {
    return this.#columns ?? missing();
  }
  getPrintTitleColumnsOrNullObject(): object | null {
    return this.#columns;
  }
  setPrintTitleColumns(columns: unknown): void {
    this.$setup.titleColumns = { ...this.#given(columns), row: 0, rows: MAX_ROWS };
  }
  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const points = unit === "Inches" ? 72 : unit === "Centimeters" ? 28.35 : 1;
    for (const [side, value] of Object.entries(margins)) {
      const key = `${side}Margin`;
      if (key in this.$setup.values) this.$setup.values[key] = value * points;
    }
  }

  get #area(): object | null {
    const areas = this.$setup.printArea;
    return areas.length > 0 ? this.book.api.rangeAreas(this.sheet, areas) : null;
  }

  get #rows(): object | null {
    const rows = this.$setup.titleRows;
    return rows ? this.book.api.range(this.sheet, rows) : null;
  }

  get #columns(): object | null {
    const columns = this.$setup.titleColumns;
    return columns ? this.book.api.range(this.sheet, columns) : null;
  }

  #given(range: unknown): Area {
    return range instanceof RangeHandle
      ? range.$area
      : sourcePlace(range, this.book, this.sheet).area;
  }
}

function missing(): never {
  throw notFound();
}
