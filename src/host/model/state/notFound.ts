import { HostError } from "../../protocol/hostError";

/** What Excel answers when a collection has no such item. */
export const notFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.");

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);
