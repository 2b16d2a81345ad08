import type { Faults } from "../faults";
import type { HostEvent, HostModel } from "../hostEvent";
import { RichApiHost } from "../richApiHost";
import { sharedServices } from "../services/sharedServices";
import { appContext, type AppContextOptions } from "./appContext";
import type { Channel } from "./channel";
import type { ConversationEvents } from "./conversationEvents";
import { DocumentFiles } from "./documentFiles";
import { dialogRequest } from "./dialogRequest";
import { olderEvent } from "./olderEvent";
import type { HostDocument } from "./hostDocument";
import {
  messageActions,
  messageErrors,
  readMessage,
  replyText,
  type RequestMessage,
} from "./message";
import { runMethod } from "./runMethod";

export type ConversationOptions = Omit<
  AppContextOptions,
  "settings" | "documentUrl" | "readOnly"
> & {
  /** Origin of the host page. */
  origin: string;
  faults?: Faults;
};

/** Category of events of the object model, and of actions of a shared runtime. */
const genericEvents = 65536;
const actionCategory = 2;
const actionType = 1000;
const visibilityChanged = 65539;
const dialogClosedByUser = 12006;

/** The host's side of one frame's conversation: a task pane, a function file or a dialog. */
export class Conversation {
  readonly host: RichApiHost;
  readonly #registered = new Map<string, number>();
  readonly #stop: (() => void)[] = [];
  readonly #files = new DocumentFiles();
  #command = 0;

  constructor(
    private readonly channel: Channel,
    model: HostModel,
    private readonly document: HostDocument,
    private readonly options: ConversationOptions,
    private readonly events: ConversationEvents,
  ) {
    const services = sharedServices({
      ready: () => events.ready(),
      visibility: (visible) => this.setVisible(visible),
      ribbon: (kind, definition) => events.ribbon(kind, definition),
    });
    this.host = new RichApiHost(model, services, options.faults);
    this.#stop.push(
      channel.onMessage((text) => this.#receive(text)),
      this.host.onEvent((event) => this.#push(event)),
    );
  }

  /** Stops listening; the frame is gone. */
  dispose(): void {
    for (const stop of this.#stop.splice(0)) stop();
  }

  /** Runs a ribbon function; its end comes as `commandCompleted` with the id answered here. */
  invokeCommand(functionName: string, controlId: string): string {
    const id = `command-${++this.#command}`;
    this.#event("appCommandInvoked", {
      0: id,
      1: functionName,
      2: JSON.stringify({ source: { id: controlId } }),
    });
    return id;
  }

  /** Runs an action of a shared runtime (`Office.actions.associate`). */
  invokeAction(name: string, args: unknown): void {
    const message = JSON.stringify([name, args === undefined ? "" : JSON.stringify(args)]);
    this.#richApi([actionCategory, actionType, "", message, "", false]);
  }

  /** True once the page listens for commands. */
  get listensForCommands(): boolean {
    return this.#registered.has("appCommandInvoked");
  }

  /** The pane was shown or hidden. */
  setVisible(visible: boolean): void {
    this.events.visibility(visible);
    const state = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.#richApi([genericEvents, visibilityChanged, "", state, "", false]);
  }

  /** A message from the dialog this page opened. */
  fromDialog(messageContent: string, messageOrigin: string): void {
    this.#event("dialogMessageReceived", { messageType: 0, messageContent, messageOrigin });
  }

  /** The person closed the dialog this page opened. */
  dialogClosed(): void {
    this.#event("dialogMessageReceived", { messageType: dialogClosedByUser });
  }

  /** A message from the page that opened this dialog. */
  fromParent(messageContent: string, messageOrigin: string): void {
    this.#event("dialogParentMessageReceived", { messageType: 0, messageContent, messageOrigin });
  }

  #receive(text: string): void {
    const message = readMessage(text, this.options.conversationId);
    if (message) void this.#answer(message);
  }

  async #answer(message: RequestMessage): Promise<void> {
    const reply = (data: unknown, error: number = messageErrors.none): void =>
      this.#post(message._actionName, message._correlationId, data, { error });
    if (message._actionType === messageActions.registerEvent) return reply(this.#register(message));
    if (message._actionType === messageActions.unregisterEvent) {
      this.#registered.delete(message._actionName);
      if (message._actionName === "dialogMessageReceived") this.events.closeDialog();
      return reply({ Error: 0 });
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return reply(this.#appContext());
      case "ContextActivationManager_notifyHost":
        this.#notified(message._data);
        return reply(null);
      case "ContextActivationManager_openWindowInHost":
        this.events.openWindow(
          String((message._data as { strUrl?: unknown } | null)?.strUrl ?? ""),
        );
        return reply(null);
      case "executeMethod":
        return runMethod(message._data, this.host, this.document, this.#files, this.events, reply);
      default:
        return reply(null, messageErrors.inHandling);
    }
  }

  #register(message: RequestMessage): { Error: number } {
    this.#registered.set(message._actionName, message._correlationId);
    if (message._actionName !== "dialogMessageReceived") return { Error: 0 };
    const options = dialogRequest(message._data);
    return { Error: options && this.events.openDialog(options) ? 0 : 12007 };
  }

  #notified(data: unknown): void {
    const action = Array.isArray(data) ? Number(data[1]) : NaN;
    if (leavesPane.has(action)) this.events.focusLeft(action);
  }

  #appContext(): Record<string, unknown> {
    const { url: documentUrl, readOnly, settings } = this.document;
    return appContext({ ...this.options, documentUrl, readOnly, settings });
  }

  #push({ type, target, args }: HostEvent): void {
    const older = olderEvent(type, target, args);
    if (older) return this.#event(older.name, older.data);
    this.#richApi([
      genericEvents,
      type,
      target,
      JSON.stringify(args),
      "",
      args["source"] === "Remote",
    ]);
  }

  #richApi(entry: readonly unknown[]): void {
    this.#event("richApiMessage", { ArrayData: [entry] });
  }

  #event(name: string, data: unknown): void {
    const correlationId = this.#registered.get(name);
    if (correlationId !== undefined) this.#post(name, correlationId, data, { event: true });
  }

  #post(
    actionName: string,
    correlationId: number,
    data: unknown,
    more: { error?: number; event?: boolean },
  ): void {
    const { conversationId, origin } = this.options;
    this.channel.post(
      replyText({ actionName, conversationId, correlationId, origin, data, ...more }),
    );
  }
}

/** Tab forwards and backwards, Esc, F2. */
const leavesPane = new Set([13, 14, 15, 16]);
