import type { Area } from "./area";

/** How a sheet is printed; lengths in points. */
export type PageSetup = {
  values: Record<string, unknown>;
  printArea: Area[];
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
  headersFooters: HeadersFooters;
};

/** `Excel.HeaderFooter` by the pages it is for: "defaultForAllPages", "firstPage", "evenPages", "oddPages". */
export type HeadersFooters = {
  state: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  /** Texts by page kind and part: "firstPage/leftHeader". */
  texts: Record<string, string>;
};

/** Excel's page for a new sheet. */
export const newPageSetup = (): PageSetup => ({
  values: {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    draftMode: false,
    firstPageNumber: "",
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    printGridlines: false,
    printHeadings: false,
    printOrder: "DownThenOver",
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
  },
  printArea: [],
  titleRows: undefined,
  titleColumns: undefined,
  headersFooters: { state: "Default", useSheetMargins: true, useSheetScale: true, texts: {} },
});
