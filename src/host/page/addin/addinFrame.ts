import { Conversation } from "../../protocol/frame/conversation";
import type { ConversationEvents } from "../../protocol/frame/conversationEvents";
import type { HostDocument } from "../../protocol/frame/hostDocument";
import { frameName } from "../../protocol/frame/startupInfo";
import type { Faults } from "../../protocol/faults";
import type { HostModel } from "../../protocol/hostEvent";
import type { HostLocale } from "../settings/hostSettings";
import { frameChannel } from "./frameChannel";

export interface FrameOptions {
  url: string;
  title: string;
  display: "pane" | "hidden" | "dialog";
  sharedRuntime: boolean;
  addinName: string;
  appDomains: string[];
  locale: HostLocale;
  model: HostModel;
  document: HostDocument;
  faults: Faults;
}

/** One page of the add-in in a frame, and the conversation with it. */
export class AddinFrame {
  readonly element: HTMLIFrameElement;
  readonly conversation: Conversation;

  /**
   * The frame's name carries what the library must know, and it is read once: the element is
   * complete before it is inserted. Every frame has ids of its own, or a reloaded pane would read
   * old settings, or believe it is a dialog.
   */
  constructor(parent: HTMLElement, options: FrameOptions, events: ConversationEvents) {
    const conversationId = crypto.randomUUID();
    const controlId = `${options.display}-${conversationId}`;
    const url = new URL(options.url, location.href);
    this.element = document.createElement("iframe");
    this.element.title = options.title;
    this.element.name = frameName({
      conversationId,
      controlId,
      hostOrigin: location.origin,
      locale: options.locale,
      sharedRuntime: options.sharedRuntime,
      dialog: options.display === "dialog",
    });
    this.element.src = url.href;
    this.conversation = new Conversation(
      frameChannel(this.element, url.origin),
      options.model,
      options.document,
      {
        controlId,
        conversationId,
        locale: options.locale,
        addinName: options.addinName,
        appDomains: options.appDomains,
        display: options.display,
        origin: location.origin,
        faults: options.faults,
      },
      events,
    );
    parent.append(this.element);
  }

  dispose(): void {
    this.conversation.dispose();
    this.element.remove();
  }
}
