import { createContext, useContext, useSyncExternalStore, type ReactNode } from "react";
import type { PaneState } from "./paneState";
import type { Session } from "./session";

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("a part of the pane stands outside SessionProvider");
  return session;
}

/** What the pane shows right now. */
export function usePaneState(): PaneState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.get);
}
