import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { loadList } from "../actions/loadList";
import type { Occupied } from "../session/paneState";
import { useSession } from "../session/SessionContext";
import { usePaneText } from "../text/PaneTextContext";

const useStyles = makeStyles({ title: { display: "block" } });

/** Sheet names were taken: nothing was written, and other names are offered. */
export function NamesTaken({ plan, occupied, offer }: Occupied) {
  const styles = useStyles();
  const session = useSession();
  const text = usePaneText();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{text.occupied.title}</MessageBarTitle>{" "}
        {text.occupied.text(occupied.join("、"))}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void loadList(session, plan, offer)}>
          {text.occupied.load(Object.values(offer)[0] ?? "")}
        </Button>
        <Button onClick={() => session.set({ occupied: null })}>{text.occupied.keep}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
