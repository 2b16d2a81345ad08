import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { OfficeErrorText } from "../../i18n/officeErrors.messages";
import { usePaneText } from "../text/PaneTextContext";

const useStyles = makeStyles({ title: { display: "block" } });

interface Props {
  explanation: OfficeErrorText;
  onRetry?: () => void;
  onDismiss: () => void;
}

/** Something was refused: what happened, and what to do about it. Nothing was written. */
export function Trouble({ explanation, onRetry, onDismiss }: Props) {
  const styles = useStyles();
  const text = usePaneText();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{explanation.title}</MessageBarTitle>{" "}
        {explanation.message}
        {explanation.action !== "" && <div>{explanation.action}</div>}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={text.trouble.dismiss}
            onClick={onDismiss}
          />
        }
      >
        {onRetry && (
          <Button size="small" onClick={onRetry}>
            {text.trouble.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
