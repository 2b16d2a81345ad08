import { FormatProtection } from "./formatProtection";
import type { FormatTarget } from "./formatTarget";
import { RangeAlignment } from "./rangeAlignment";
import { RangeBorderCollection } from "./rangeBorderCollection";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";
import { autofitColumns, autofitRows } from "./autofit";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "./lineSizes";
import { STANDARD_HEIGHT, STANDARD_WIDTH, toPoints } from "./sizes";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export class RangeFormat extends RangeAlignment {
  static readonly api = {
    name: "RangeFormat",
    navigations: ["fill", "font", "borders", "protection"],
  };

  constructor(target: FormatTarget) {
    super(target);
  }

  get fill(): RangeFill {
    return new RangeFill(this.target);
  }
  get font(): RangeFont {
    return new RangeFont(this.target);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.target);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.target);
  }

  /** In points; null when the columns differ. */
  get columnWidth(): number | null {
    return columnWidth(this.target);
  }
  set columnWidth(points: number) {
    setColumnWidth(this.target, points);
  }
  get rowHeight(): number | null {
    return rowHeight(this.target);
  }
  set rowHeight(points: number) {
    setRowHeight(this.target, points);
  }
  get useStandardWidth(): boolean {
    return this.columnWidth === toPoints(STANDARD_WIDTH);
  }
  set useStandardWidth(standard: boolean) {
    if (standard) this.columnWidth = toPoints(STANDARD_WIDTH);
  }
  get useStandardHeight(): boolean {
    return this.rowHeight === toPoints(STANDARD_HEIGHT);
  }
  set useStandardHeight(standard: boolean) {
    if (standard) this.rowHeight = toPoints(STANDARD_HEIGHT);
  }

  autofitColumns(): void {
    autofitColumns(this.target);
  }

  autofitRows(): void {
    autofitRows(this.target);
  }
}
