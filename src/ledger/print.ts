import type { PrintSetup } from "./sheetSpec";

/** A3 across, as wide as the paper, with the margins of an official table. */
export const OFFICIAL_PRINT = {
  paper: "A3",
  orientation: "landscape",
  margins: { top: 0.6, right: 0.45, bottom: 0.6, left: 0.45 },
} as const satisfies PrintSetup;
