import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePaneState, useSession } from "../session/SessionContext";
import { NamesTaken } from "./NamesTaken";
import { Trouble } from "./Trouble";

/** What was refused, what waits for an answer, what is done. Loaded when there is something to say. */
export function Messages() {
  const session = useSession();
  const { trouble, notice, occupied } = usePaneState();
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
      {notice !== null && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{notice}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
