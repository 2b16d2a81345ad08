import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useSession } from "../session/SessionContext";
import { usePaneText } from "../text/PaneTextContext";

/** What has just been done, in one sentence; it stays until it is dismissed or something else is done. */
export function Done({ notice }: { notice: string }) {
  const session = useSession();
  const text = usePaneText();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{notice}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={text.trouble.dismiss}
            onClick={() => session.set({ notice: null })}
          />
        }
      />
    </MessageBar>
  );
}
