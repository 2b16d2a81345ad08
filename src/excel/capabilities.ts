/** What this Excel can do beyond the floor of the manifest (ExcelApi 1.13). */
export interface Capabilities {
  /** The manifest's floor; false only where a workbook was opened around it. */
  readonly supported: boolean;
  /** Real PivotTables: from ExcelApi 1.8, with layouts and a refresh on opening. */
  readonly pivots: boolean;
  readonly slicers: boolean;
  /** A change event says whether it came from this add-in. */
  readonly changeTrigger: boolean;
  /** Notes on cells: the host must know them, and the library that we serve as well. */
  readonly notes: boolean;
}

type Requirements = Pick<Office.RequirementSetSupport, "isSetSupported">;

/**
 * Asks Excel what it can do. Versions are text: as a number 1.10 would be 1.1.
 *
 * @param requirements where to ask; Office's own by default
 */
export function capabilities(
  requirements: Requirements = Office.context.requirements,
): Capabilities {
  const has = (version: string): boolean => requirements.isSetSupported("ExcelApi", version);
  return {
    supported: has("1.13"),
    pivots: has("1.8"),
    slicers: has("1.10"),
    changeTrigger: has("1.14"),
    notes: has("1.18") && "notes" in Excel.Worksheet.prototype,
  };
}
