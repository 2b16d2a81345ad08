import type { HostState } from "../state/hostState";

/** The bottom row: what happened last, and which interfaces this host announces. */
export function StatusBar({ message, about }: Pick<HostState, "message" | "about">) {
  return (
    <footer className="status-bar">
      <span role="status" className={message.error ? "status-error" : undefined}>
        {message.text}
      </span>
      <span className="status-about">{about}</span>
    </footer>
  );
}
