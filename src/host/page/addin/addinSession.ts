import type { ConversationEvents, DialogOptions } from "../../protocol/frame/conversationEvents";
import type { Slots } from "../shell/slots";
import type { AddinManifest, RibbonButton } from "../manifest/addinManifest";
import { AddinFrame, type FrameOptions } from "./addinFrame";

/** What the add-in asks of the page around it. */
export interface AddinEvents {
  paneVisible(visible: boolean): void;
  openDialog(options: DialogOptions): void;
  closeDialog(): void;
  ribbonChanged(definition: unknown): void;
  commandDone(controlId: string): void;
  started(): void;
  focusLeft(): void;
}

type Surroundings = Pick<FrameOptions, "locale" | "model" | "document" | "faults">;

/** A running add-in: its pane, its functions and the dialog it may have open. */
export class AddinSession {
  readonly #commands = new Map<string, string>();
  readonly #waiting: RibbonButton[] = [];
  #pane: AddinFrame | undefined;
  #functions: AddinFrame | undefined;
  #dialog: AddinFrame | undefined;

  constructor(
    private readonly manifest: AddinManifest,
    private readonly around: Surroundings,
    private readonly slots: Slots,
    private readonly events: AddinEvents,
  ) {}

  /** The pane's frame, for tests and for resizing. */
  get paneFrame(): HTMLIFrameElement | undefined {
    return this.#pane?.element;
  }

  /** Loads the pane's page if need be. Showing a page that lives already only tells it so. */
  showPane(url = this.manifest.paneUrl): void {
    if (this.#pane !== undefined) return this.#pane.conversation.setVisible(true);
    this.#startPane(url);
    this.events.paneVisible(true);
  }

  /** A shared runtime goes on living in a hidden pane; any other page ends with its pane. */
  hidePane(): void {
    if (this.manifest.sharedRuntime) return this.#pane?.conversation.setVisible(false);
    this.#pane?.dispose();
    this.#pane = undefined;
    this.events.paneVisible(false);
  }

  /** Does what a ribbon button says. */
  press(button: RibbonButton): void {
    const { action } = button;
    if (action.type === "showTaskpane") return this.showPane(action.url);
    const frame = this.#functionFrame();
    if (!frame.conversation.listensForCommands) this.#waiting.push(button);
    else this.#commands.set(frame.conversation.invokeCommand(action.name, button.id), button.id);
  }

  /** The person closed the dialog. */
  closeDialog(): void {
    this.#endDialog();
    (this.#pane ?? this.#functions)?.conversation.dialogClosed();
  }

  dispose(): void {
    for (const frame of [this.#pane, this.#functions, this.#dialog]) frame?.dispose();
  }

  #functionFrame(): AddinFrame {
    if (this.manifest.sharedRuntime) return this.#pane ?? this.#startPane(this.manifest.paneUrl);
    this.#functions ??= new AddinFrame(
      this.slots.hidden,
      this.#options(this.manifest.functionsUrl ?? this.manifest.paneUrl, "hidden"),
      this.#conversation(),
    );
    return this.#functions;
  }

  #startPane(url: string): AddinFrame {
    this.#pane = new AddinFrame(this.slots.pane, this.#options(url, "pane"), this.#conversation());
    return this.#pane;
  }

  #options(url: string, display: FrameOptions["display"]): FrameOptions {
    const { name, appDomains, sharedRuntime } = this.manifest;
    return {
      ...this.around,
      url,
      display,
      title: name,
      addinName: name,
      appDomains,
      sharedRuntime: sharedRuntime && display === "pane",
    };
  }

  #conversation(): ConversationEvents {
    return {
      openDialog: (options) => this.#openDialog(options),
      closeDialog: () => this.#endDialog(),
      messageParent: () => undefined,
      messageChild: (message) => this.#dialog?.conversation.fromParent(message, location.origin),
      commandCompleted: (id) => {
        const controlId = this.#commands.get(id);
        this.#commands.delete(id);
        if (controlId !== undefined) this.events.commandDone(controlId);
      },
      visibility: (visible) => this.events.paneVisible(visible),
      ribbon: (_kind, definition) => this.events.ribbonChanged(definition),
      focusLeft: () => this.events.focusLeft(),
      openWindow: (url) => void window.open(url, "_blank", "noopener"),
      ready: () => this.#started(),
    };
  }

  /** The library announces itself before the page's own script has run to its end. */
  #started(): void {
    this.events.started();
    setTimeout(() => {
      for (const button of this.#waiting.splice(0)) this.press(button);
    }, 0);
  }

  /** One dialog at a time, as in Office. */
  #openDialog(options: DialogOptions): boolean {
    if (this.#dialog !== undefined) return false;
    const opener = (this.#pane ?? this.#functions)?.conversation;
    this.events.openDialog(options);
    this.#dialog = new AddinFrame(this.slots.dialog, this.#options(options.url, "dialog"), {
      ...this.#conversation(),
      messageParent: (message) => opener?.fromDialog(message, new URL(options.url).origin),
      ready: () => undefined,
    });
    return true;
  }

  #endDialog(): void {
    this.#dialog?.dispose();
    this.#dialog = undefined;
    this.events.closeDialog();
  }
}
