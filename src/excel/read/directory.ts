/** What is asked about every sheet at the beginning of a conversation. */
const SHEET_FACTS = [
  "items/name",
  "items/visibility",
  "items/protection/protected",
  "items/autoFilter/isDataFiltered",
  "items/tables/items/name",
  "items/tables/items/autoFilter/isDataFiltered",
].join(",");

/** A sheet and what is known of it before its cells are asked for. */
export interface SheetHandle {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  /** A filter is on, of the sheet or of one of its tables. */
  readonly filtered: boolean;
  readonly tables: readonly string[];
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Queues the question for every sheet. */
export function askDirectory(context: Excel.RequestContext): Excel.WorksheetCollection {
  const sheets = context.workbook.worksheets;
  sheets.load(SHEET_FACTS);
  return sheets;
}

/** Every sheet in tab order, once it has been answered. */
export const answeredDirectory = ({ items }: Excel.WorksheetCollection): SheetHandle[] =>
  items.map((sheet) => ({
    sheet,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    protected: sheet.protection.protected,
    filtered:
      sheet.autoFilter.isDataFiltered ||
      sheet.tables.items.some((table) => table.autoFilter.isDataFiltered),
    tables: sheet.tables.items.map((table) => table.name),
  }));
