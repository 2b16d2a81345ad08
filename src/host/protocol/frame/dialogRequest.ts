import * as z from "zod/mini";
import type { DialogOptions } from "./conversationEvents";

const eventData = z.object({ targetId: z.string() });
const dialogOptions = z.object({
  url: z.string(),
  width: z._default(z.number(), 80),
  height: z._default(z.number(), 80),
});

/** Reads the dialog a page asks for: JSON text in the event's target. Undefined when it is not one. */
export function dialogRequest(data: unknown): DialogOptions | undefined {
  const event = eventData.safeParse(data);
  if (!event.success) return undefined;
  try {
    const options = dialogOptions.safeParse(JSON.parse(event.data.targetId));
    return options.success ? options.data : undefined;
  } catch {
    return undefined;
  }
}
