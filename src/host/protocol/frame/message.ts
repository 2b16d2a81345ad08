import * as z from "zod/mini";

/** What a message asks: a call, or to be told of an event from now on, or no longer. */
export const messageActions = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** Answers of the conversation itself; a call that fails inside has its own error in the data. */
export const messageErrors = { none: 0, inRequest: -1, inHandling: -2, accessDenied: -5 } as const;

/** One message from the add-in's page: JSON text over `postMessage`. */
export const requestMessage = z.object({
  _messageType: z.literal(0),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _origin: z.optional(z.string()),
  _data: z.optional(z.unknown()),
  _actionType: z.number(),
});

export type RequestMessage = z.infer<typeof requestMessage>;

/** Reads a message; undefined for anything that is not a request of this conversation. */
export function readMessage(text: string, conversationId: string): RequestMessage | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  const message = requestMessage.safeParse(parsed);
  return message.success && message.data._conversationId === conversationId
    ? message.data
    : undefined;
}

export type Reply = {
  actionName: string;
  conversationId: string;
  correlationId: number;
  origin: string;
  data: unknown;
  error?: number;
  event?: boolean;
};

export function replyText(reply: Reply): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: reply.actionName,
    _conversationId: reply.conversationId,
    _correlationId: reply.correlationId,
    _origin: reply.origin,
    _data: reply.data,
    _errorCode: reply.error ?? messageErrors.none,
    _responseType: reply.event ? 1 : 0,
    _serializerVersion: 1,
  });
}
