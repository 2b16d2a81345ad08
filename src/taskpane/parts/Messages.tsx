import { usePaneState, useSession } from "../session/SessionContext";
import { NamesTaken } from "./NamesTaken";
import { Trouble } from "./Trouble";

/** What was refused, and what waits for an answer. Loaded when there is something to say. */
export function Messages() {
  const session = useSession();
  const { trouble, occupied } = usePaneState();
  return (
    <>
      {trouble && (
        <Trouble
          explanation={trouble.text}
          {...(trouble.retry ? { onRetry: trouble.retry } : {})}
          onDismiss={() => session.set({ trouble: null })}
        />
      )}
      {occupied && <NamesTaken {...occupied} />}
    </>
  );
}
