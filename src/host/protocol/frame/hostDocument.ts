/** Kinds of bindings, as the shared API numbers them. */
export const bindingKinds = { Table: 1, Text: 2, Range: 3 } as const;

/** A binding as the shared API describes it. */
export type BindingDescription = {
  Name: string;
  BindingType: number;
  RowCount: number;
  ColCount: number;
  HasHeaders: boolean;
};

/** Bindings as the shared API sees them; what is not there is undefined. */
export interface HostBindings {
  all(): BindingDescription[];
  find(id: string): BindingDescription | undefined;
  /** From a name, or from the selection without one. @throws when nothing can be bound */
  add(id: string, kind: number, name?: string): BindingDescription;
  release(id: string): boolean;
  values(id: string): unknown[][] | undefined;
  /** @throws when the values cannot be put there */
  setValues(id: string, values: unknown[][]): void;
}

/** The document as the older, shared API sees it (`Office.context.document`). */
export interface HostDocument {
  readonly url: string;
  readonly readOnly: boolean;
  /** Settings as key and JSON text. */
  readonly settings: readonly (readonly [string, string])[];
  saveSettings(settings: readonly (readonly [string, string])[]): void;
  selectedValues(): unknown[][];
  /** @throws when the values cannot be put there */
  setSelectedValues(values: unknown[][]): void;
  /** Selects a name or an address. @throws when there is none */
  goTo(id: string): void;
  /** The workbook as an .xlsx file. @throws where no files are written */
  file(): Promise<Uint8Array>;
  readonly bindings: HostBindings;
}
