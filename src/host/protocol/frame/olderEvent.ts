type OlderEvent = { name: string; data: unknown };

/**
 * Events of the older kind are registered and pushed under a name of their own, not as `richApiMessage`: those of
 * the document by their name alone, those of bindings by the binding's id too. Undefined for all others.
 */
export function olderEvent(
  type: number,
  target: string,
  args: Record<string, unknown>,
): OlderEvent | undefined {
  const name = names[type];
  if (name === undefined) return undefined;
  return target === ""
    ? { name, data: {} }
    : { name: `${target}_${name}`, data: bindingEvent(args) };
}

const names: Readonly<Record<number, string>> = {
  1: "settingsChanged",
  2: "documentSelectionChanged",
  3: "bindingSelectionChanged",
  4: "bindingDataChanged",
};

/** What the library reads of a binding's event: the binding, and the part of it that is selected. */
const bindingEvent = ({ bindingId, ...subset }: Record<string, unknown>) => ({
  ddaBinding: { Name: bindingId, BindingType: 3, RowCount: 0, ColCount: 0, HasHeaders: false },
  subset,
});
