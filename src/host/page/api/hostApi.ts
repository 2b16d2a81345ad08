import type { Faults } from "../../protocol/faults";

/**
 * `window.embeddedHost`: what tests and curious people may ask of the page. It acts as a person at
 * the grid would, so that add-ins hear of the changes. Addresses are A1 with an optional sheet:
 * `Sheet1!B2:C3` or `'甲 表'!A1`; without one the sheet in front is meant.
 */
export interface HostApi {
  /** Resolves when the grid is drawn and the add-in has started, or there is none. */
  ready: Promise<void>;
  sheets(): string[];
  activate(sheet: string): void;
  values(address: string): unknown[][];
  formulas(address: string): string[][];
  /** What the cells show. */
  texts(address: string): string[][];
  /** Text that begins with `=` is a formula. */
  write(address: string, values: (string | number | boolean | null)[][]): void;
  select(address: string): void;
  selection(): string;
  open(bytes: ArrayBuffer, name: string): Promise<void>;
  /** The workbook as .xlsx, as "Download" would write it. */
  save(): Promise<Uint8Array>;
  /** Ends the add-in and starts it again over the same workbook; resolves when it has started. */
  restart(): Promise<void>;
  /** Presses a ribbon control by its id in the manifest. @throws when there is none */
  press(controlId: string): void;
  faults: Faults;
}

declare global {
  interface Window {
    embeddedHost: HostApi;
  }
}
