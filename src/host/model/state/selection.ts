import type { Area } from "./area";

/** What is selected: areas of the active sheet, the first holds the active cell. */
export type Selection = { sheetId: string; areas: readonly Area[] };
