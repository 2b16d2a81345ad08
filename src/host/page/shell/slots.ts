/** Homes of what React does not draw. They exist before the page is drawn and outlive redrawing. */
export interface Slots {
  grid: HTMLElement;
  /** The add-in's task pane. */
  pane: HTMLElement;
  dialog: HTMLElement;
  /** Pages without a face: the function file of an add-in. */
  hidden: HTMLElement;
}

/** Makes the four homes; the hidden one is part of the page at once. */
export function makeSlots(body: HTMLElement): Slots {
  const slot = (): HTMLElement => {
    const element = document.createElement("div");
    element.className = "slot";
    return element;
  };
  const hidden = slot();
  hidden.hidden = true;
  body.append(hidden);
  return { grid: slot(), pane: slot(), dialog: slot(), hidden };
}
