/** What happens in an add-in's page that the host page must act on. */
export type ConversationEvents = {
  /** The page asks for a dialog in a frame; answers false when it cannot be opened. */
  openDialog(options: DialogOptions): boolean;
  closeDialog(): void;
  /** From a dialog to the page that opened it. */
  messageParent(message: string): void;
  /** From the page to its dialog. */
  messageChild(message: string): void;
  /** A ribbon function called `event.completed()`. */
  commandCompleted(id: string, event: unknown): void;
  /** `Office.addin.showAsTaskpane` and `hide`. */
  visibility(visible: boolean): void;
  /** `Office.ribbon.requestUpdate` and `requestCreateControls`, as given. */
  ribbon(kind: "update" | "create", definition: unknown): void;
  /** Esc, Tab at the ends of the pane, F2 and the like: the host takes the focus back. */
  focusLeft(action: number): void;
  /** `window.open` was refused, or the page asks for a browser window. */
  openWindow(url: string): void;
  /** The add-in's code is ready for actions and commands. */
  ready(): void;
};

export type DialogOptions = {
  url: string;
  width: number;
  height: number;
};
