import { newPageSetup, type PageSetup } from "../state/pageSetup";
import type { SheetState } from "../state/sheetState";

/** The plain settings of a sheet's page. */
export abstract class PageLayoutValues {
  constructor(protected readonly sheet: SheetState) {}

  get $setup(): PageSetup {
    return (this.sheet.pageSetup ??= newPageSetup());
  }

  get orientation(): unknown {
    return this.$setup.values["orientation"];
  }
  set orientation(value: unknown) {
    this.$setup.values["orientation"] = value;
  }
  get paperSize(): unknown {
    return this.$setup.values["paperSize"];
  }
  set paperSize(value: unknown) {
    this.$setup.values["paperSize"] = value;
  }
  get zoom(): unknown {
    return this.$setup.values["zoom"];
  }
  set zoom(value: unknown) {
    this.$setup.values["zoom"] = value;
  }
  get centerHorizontally(): unknown {
    return this.$setup.values["centerHorizontally"];
  }
  set centerHorizontally(value: unknown) {
    this.$setup.values["centerHorizontally"] = value;
  }
  get centerVertically(): unknown {
    return this.$setup.values["centerVertically"];
  }
  set centerVertically(value: unknown) {
    this.$setup.values["centerVertically"] = value;
  }
  get blackAndWhite(): unknown {
    return this.$setup.values["blackAndWhite"];
  }
  set blackAndWhite(value: unknown) {
    this.$setup.values["blackAndWhite"] = value;
  }
  get draftMode(): unknown {
    return this.$setup.values["draftMode"];
  }
  set draftMode(value: unknown) {
    this.$setup.values["draftMode"] = value;
  }
  get firstPageNumber(): unknown {
    return this.$setup.values["firstPageNumber"];
  }
  set firstPageNumber(value: unknown) {
    this.$setup.values["firstPageNumber"] = value;
  }
  get printComments(): unknown {
    return this.$setup.values["printComments"];
  }
  set printComments(value: unknown) {
    this.$setup.values["printComments"] = value;
  }
  get printErrors(): unknown {
    return this.$setup.values["printErrors"];
  }
  set printErrors(value: unknown) {
    this.$setup.values["printErrors"] = value;
  }
  get printGridlines(): unknown {
    return this.$setup.values["printGridlines"];
  }
  set printGridlines(value: unknown) {
    this.$setup.values["printGridlines"] = value;
  }
  get printHeadings(): unknown {
    return this.$setup.values["printHeadings"];
  }
  set printHeadings(value: unknown) {
    this.$setup.values["printHeadings"] = value;
  }
  get printOrder(): unknown {
    return this.$setup.values["printOrder"];
  }
  set printOrder(value: unknown) {
    this.$setup.values["printOrder"] = value;
  }
  get leftMargin(): unknown {
    return this.$setup.values["leftMargin"];
  }
  set leftMargin(value: unknown) {
    this.$setup.values["leftMargin"] = value;
  }
  get rightMargin(): unknown {
    return this.$setup.values["rightMargin"];
  }
  set rightMargin(value: unknown) {
    this.$setup.values["rightMargin"] = value;
  }
  get topMargin(): unknown {
    return this.$setup.values["topMargin"];
  }
  set topMargin(value: unknown) {
    this.$setup.values["topMargin"] = value;
  }
  get bottomMargin(): unknown {
    return this.$setup.values["bottomMargin"];
  }
  set bottomMargin(value: unknown) {
    this.$setup.values["bottomMargin"] = value;
  }
  get headerMargin(): unknown {
    return this.$setup.values["headerMargin"];
  }
  set headerMargin(value: unknown) {
    this.$setup.values["headerMargin"] = value;
  }
  get footerMargin(): unknown {
    return this.$setup.values["footerMargin"];
  }
  set footerMargin(value: unknown) {
    this.$setup.values["footerMargin"] = value;
  }
}
