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
  /** Told when the selection changes; answers how to stop. */
  onSelection(listener: () => void): () => void;
}
