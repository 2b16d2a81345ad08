import { inside } from "../state/address";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  boundingArea,
  intersect,
  lastColumn,
  lastRow,
  type Area,
} from "../state/area";
import { invalidArgument, notFound } from "../state/notFound";
import { RangeHandle } from "../state/rangeHandle";
import { areaFrom } from "./areaFrom";
import { edgeOf, type Direction } from "./edgeOf";
import { RangeCells } from "./rangeCells";
import { surroundingArea } from "./surroundingArea";
import { usedArea } from "./usedArea";

/** The part of a range that leads to other ranges of its sheet. */
export abstract class RangeNavigation extends RangeCells {
  /** May lie outside the range, as long as it is on the sheet. */
  getCell(row: number, column: number): this {
    return this.$move({
      row: this.$area.row + row,
      column: this.$area.column + column,
      rows: 1,
      columns: 1,
    });
  }
  getRow(row: number): this {
    return this.$move({ ...this.$area, row: this.$area.row + row, rows: 1 });
  }
  getColumn(column: number): this {
    return this.$move({ ...this.$area, column: this.$area.column + column, columns: 1 });
  }
  getLastCell(): this {
    return this.$at({
      row: lastRow(this.$area),
      column: lastColumn(this.$area),
      rows: 1,
      columns: 1,
    });
  }
  getLastRow(): this {
    return this.$at({ ...this.$area, row: lastRow(this.$area), rows: 1 });
  }
  getLastColumn(): this {
    return this.$at({ ...this.$area, column: lastColumn(this.$area), columns: 1 });
  }
  getEntireRow(): this {
    return this.$at({ ...this.$area, column: 0, columns: MAX_COLUMNS });
  }
  getEntireColumn(): this {
    return this.$at({ ...this.$area, row: 0, rows: MAX_ROWS });
  }
  getOffsetRange(rowOffset: number, columnOffset: number): this {
    const { row, column } = this.$area;
    return this.$move({ ...this.$area, row: row + rowOffset, column: column + columnOffset });
  }
  getResizedRange(deltaRows: number, deltaColumns: number): this {
    const { rows, columns } = this.$area;
    return this.$move({ ...this.$area, rows: rows + deltaRows, columns: columns + deltaColumns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): this {
    return this.$move({ ...this.$area, rows, columns });
  }
  getColumnsAfter(count = 1): this {
    const area = this.$area;
    const after = lastColumn(area) + 1;
    return count > 0
      ? this.$move({ ...area, column: after, columns: count })
      : this.$move({ ...area, column: lastColumn(area) + 1 + count, columns: -count });
  }
  getColumnsBefore(count = 1): this {
    const area = this.$area;
    return count > 0
      ? this.$move({ ...area, column: area.column - count, columns: count })
      : this.$move({ ...area, columns: -count });
  }
  getRowsBelow(count = 1): this {
    const area = this.$area;
    return count > 0
      ? this.$move({ ...area, row: lastRow(area) + 1, rows: count })
      : this.$move({ ...area, row: lastRow(area) + 1 + count, rows: -count });
  }
  getRowsAbove(count = 1): this {
    const area = this.$area;
    return count > 0
      ? this.$move({ ...area, row: area.row - count, rows: count })
      : this.$move({ ...area, rows: -count });
  }
  getBoundingRect(other: unknown): this {
    return this.$at(boundingArea(this.$area, areaFrom(other, this.$sheet)));
  }
  getIntersection(other: unknown): this {
    const common = this.$common(other);
    if (!common) throw notFound();
    return this.$at(common);
  }
  getIntersectionOrNullObject(other: unknown): this | null {
    const common = this.$common(other);
    return common ? this.$at(common) : null;
  }
  /** The cells that hold values (or, unless `valuesOnly`, formats); the first cell of an empty range. */
  getUsedRange(valuesOnly = false): this {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): this | null {
    const used = usedArea(this.$sheet, valuesOnly, this.$area);
    return used ? this.$at(used) : null;
  }
  /** What Ctrl+Shift+* selects. */
  getSurroundingRegion(): this {
    return this.$at(surroundingArea(this.$sheet, this.$area));
  }
  /** What Ctrl+arrow reaches from the active cell. */
  getRangeEdge(direction: Direction, activeCell?: unknown): this {
    const from = activeCell instanceof RangeHandle ? activeCell.$area : this.$area;
    return this.$at(edgeOf(this.$sheet, from, direction));
  }
  /** What Ctrl+Shift+arrow selects. */
  getExtendedRange(direction: Direction, activeCell?: unknown): this {
    const from = activeCell instanceof RangeHandle ? activeCell.$area : this.$area;
    return this.$at(boundingArea(this.$area, edgeOf(this.$sheet, from, direction)));
  }

  private $common(other: unknown): Area | undefined {
    if (other instanceof RangeHandle && other.$sheet !== this.$sheet) return undefined;
    return intersect(this.$area, areaFrom(other, this.$sheet));
  }

  /** @throws HostError InvalidArgument when the area leaves the sheet */
  protected $move(area: Area): this {
    const whole = Number.isInteger(area.row) && Number.isInteger(area.column);
    if (!whole || !inside(area)) throw invalidArgument();
    return this.$at(area);
  }
}
