import { byteLength, type RichApiHost } from "../richApiHost";
import { bindingMethods, type BindingMethod } from "./bindingMethods";
import type { ConversationEvents } from "./conversationEvents";
import type { DocumentFiles } from "./documentFiles";
import type { HostDocument } from "./hostDocument";
import { dispatchIds, methodCall, methodErrors, type MethodCall } from "./methodCall";

type Answer = (data: Record<string, unknown>) => void;
type Context = {
  host: RichApiHost;
  document: HostDocument;
  files: DocumentFiles;
  events: ConversationEvents;
};
type Method = (call: MethodCall, context: Context, answer: Answer) => void | Promise<void>;

/** Errors that the transport reports by number instead of in the batch's answer. */
const transportErrors: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: methodErrors.cellEditMode,
  RequestPayloadSizeLimitExceeded: methodErrors.requestTooLarge,
  ResponsePayloadSizeLimitExceeded: methodErrors.responseTooLarge,
};

const methods = new Map<number, Method>([
  [dispatchIds.richApiRequest, runBatch],
  [dispatchIds.saveSettings, saveSettings],
  [dispatchIds.refreshSettings, refreshSettings],
  [
    dispatchIds.getSelectedData,
    (_call, { document }, answer) => answer({ Data: document.selectedValues() }),
  ],
  [dispatchIds.setSelectedData, setSelectedData],
  [dispatchIds.goToById, goToById],
  [dispatchIds.getDocumentCopy, openFile],
  [dispatchIds.getDocumentCopyChunk, readSlice],
  [dispatchIds.releaseDocumentCopy, closeFile],
  [dispatchIds.getAllBindings, withBindings(bindingMethods.all)],
  [dispatchIds.getBinding, withBindings(bindingMethods.get)],
  [dispatchIds.addBindingFromNamedItem, withBindings(bindingMethods.add)],
  [dispatchIds.addBindingFromSelection, withBindings(bindingMethods.add)],
  [dispatchIds.releaseBinding, withBindings(bindingMethods.release)],
  [dispatchIds.getBindingData, withBindings(bindingMethods.read)],
  [dispatchIds.setBindingData, withBindings(bindingMethods.write)],
  [
    dispatchIds.getFileProperties,
    (_call, { document }, answer) => answer({ 0: { 1: document.url } }),
  ],
  [dispatchIds.commandCompleted, commandCompleted],
  [dispatchIds.messageParent, messageParent],
  [dispatchIds.messageChild, messageChild],
]);

/**
 * Answers `executeMethod`. The library waits for ever, so every call is answered: those this host does not know
 * with "not supported", which reaches the add-in as a failed result.
 */
export async function runMethod(
  data: unknown,
  host: RichApiHost,
  document: HostDocument,
  files: DocumentFiles,
  events: ConversationEvents,
  reply: (data: unknown) => void,
): Promise<void> {
  const call = methodCall.safeParse(data);
  const method = call.success ? methods.get(call.data.DdaMethod.DispatchId) : undefined;
  if (!call.success || !method) return reply({ Version: 1, Error: methodErrors.notSupported });
  await method(call.data, { host, document, files, events }, (answer) =>
    reply({ Version: 1, Error: 0, ...answer }),
  );
}

async function runBatch(call: MethodCall, { host }: Context, answer: Answer): Promise<void> {
  const text = String(call.ArrayData?.[4] ?? "");
  await host.process(JSON.parse(text), byteLength(text), ({ body, text: response }) => {
    const error = transportErrors[body.Error?.Code ?? ""];
    if (error === undefined)
      answer({ Data: [200, ["CONTENT-TYPE", "application/json"], response] });
    else answer({ Error: error });
  });
}

function saveSettings(call: MethodCall, { document }: Context, answer: Answer): void {
  document.saveSettings(call.DdaSettingsMethod?.Properties ?? []);
  answer({});
}

/** Not the shape in which they are saved. */
function refreshSettings(_call: MethodCall, { document }: Context, answer: Answer): void {
  answer({ Properties: { Settings: document.settings.map(([Name, Value]) => ({ Name, Value })) } });
}

function setSelectedData(call: MethodCall, { document }: Context, answer: Answer): void {
  const data = call.DdaSetBindingData?.Data;
  attempt(answer, () =>
    document.setSelectedValues(Array.isArray(data) ? (data as unknown[][]) : [[data]]),
  );
}

function goToById(call: MethodCall, { document }: Context, answer: Answer): void {
  attempt(answer, () => document.goTo(String(call.DdaGoToByIdMethod?.Id ?? "")));
}

async function openFile(
  call: MethodCall,
  { document, files }: Context,
  answer: Answer,
): Promise<void> {
  const unsupported = { Error: methodErrors.notSupported };
  const opened = await files.open(call, () => document.file()).catch(() => undefined);
  answer(opened ?? unsupported);
}

function readSlice(call: MethodCall, { files }: Context, answer: Answer): void {
  answer(files.slice(call) ?? { Error: methodErrors.notSupported });
}

function closeFile(call: MethodCall, { files }: Context, answer: Answer): void {
  files.close(call);
  answer({});
}

function withBindings(method: BindingMethod): Method {
  return (call, { document }, answer) => method(call, document.bindings, answer);
}

function commandCompleted(call: MethodCall, { events }: Context, answer: Answer): void {
  const completed = call as unknown as Record<string, unknown>;
  events.commandCompleted(String(completed["0"]), JSON.parse(String(completed["2"] ?? "null")));
  answer({});
}

function messageParent(call: MethodCall, { events }: Context, answer: Answer): void {
  events.messageParent(call.messageToParent ?? "");
  answer({});
}

function messageChild(call: MethodCall, { events }: Context, answer: Answer): void {
  events.messageChild(call.messageContent ?? "");
  answer({});
}

function attempt(answer: Answer, act: () => void): void {
  try {
    act();
    answer({});
  } catch {
    answer({ Error: methodErrors.dataWrite });
  }
}
