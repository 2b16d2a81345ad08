import { readColor, showColor } from "../format/colors";
import { toPixels, toPoints } from "../format/sizes";
import { eventTypes } from "../state/eventTypes";
import { invalidArgument } from "../state/notFound";
import { moveSheet, renameSheet, setVisibility, type Visibility } from "./sheetTabs";
import { WorksheetRanges } from "./worksheetRanges";

/** Univer's default width; Excel counts it in characters. */
const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;

/** The part of a sheet that names, places and dresses it. */
export abstract class WorksheetLook extends WorksheetRanges {
  get $id(): string {
    return this.$sheet.id;
  }
  get id(): string {
    return this.$sheet.id;
  }
  /** The number a file has for the sheet. */
  get tabId(): number {
    return this.$book.tabId(this.$sheet);
  }
  get name(): string {
    return this.$sheet.name;
  }
  set name(name: string) {
    renameSheet(this.$book, this.$sheet, name);
  }
  get position(): number {
    return this.$book.sheets.indexOf(this.$sheet);
  }
  set position(position: number) {
    moveSheet(this.$book, this.$sheet, position);
  }
  get visibility(): Visibility {
    return this.$sheet.visibility;
  }
  set visibility(visibility: Visibility) {
    setVisibility(this.$book, this.$sheet, visibility);
  }
  /** "" without a colour. */
  get tabColor(): string {
    return showColor(this.$sheet.grid.getTabColor(), "");
  }
  set tabColor(color: string) {
    this.$sheet.run("sheet.mutation.set-tab-color", {
      color: color === "" ? "" : readColor(color),
    });
  }
  get showGridlines(): boolean {
    return !this.$sheet.grid.hasHiddenGridlines();
  }
  set showGridlines(show: boolean) {
    this.$sheet.run("sheet.mutation.toggle-gridlines", { showGridlines: show ? 1 : 0 });
  }
  get showHeadings(): boolean {
    return this.$sheet.showHeadings;
  }
  set showHeadings(show: boolean) {
    this.$sheet.showHeadings = show;
    this.$book.feed.notify({ kind: "sheets" });
  }
  get enableCalculation(): boolean {
    return this.$sheet.enableCalculation;
  }
  set enableCalculation(enable: boolean) {
    this.$sheet.enableCalculation = enable;
  }
  /** In points. */
  get standardHeight(): number {
    return toPoints(this.$sheet.grid.getConfig().defaultRowHeight);
  }
  /** In characters. */
  get standardWidth(): number {
    const { defaultColumnWidth } = this.$sheet.grid.getConfig();
    return Math.round(((defaultColumnWidth - CELL_PADDING) / PIXELS_PER_CHARACTER) * 100) / 100;
  }
  set standardWidth(characters: number) {
    if (!(characters > 0 && characters <= 255)) throw invalidArgument();
    const pixels = characters * PIXELS_PER_CHARACTER + CELL_PADDING;
    this.$sheet.grid.getConfig().defaultColumnWidth = toPixels(toPoints(pixels));
    const args = { worksheetId: this.$sheet.id, address: "", source: "Local" };
    this.$book.feed.fire(eventTypes.worksheetFormatChanged, [this.$sheet.id, "Workbook"], args);
  }
}
