import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { loadBuiltInList, loadList } from "../actions/loadList";
import { usePaneState, useSession } from "../session/SessionContext";
import { usePaneText } from "../text/PaneTextContext";
import { Empty } from "./Empty";

/** A workbook without a ledger: the two ways to one. */
export function NoLedger() {
  const session = useSession();
  const text = usePaneText();
  const { work } = usePaneState();
  return (
    <>
      <NamesTaken />
      <Empty icon={DocumentTableRegular} title={text.noLedger.title} text={text.noLedger.text}>
        <Button
          appearance="primary"
          disabled={work !== null}
          onClick={() => void loadBuiltInList(session)}
        >
          {text.noLedger.load}
        </Button>
        <Button onClick={() => session.show("settings", "import")}>{text.noLedger.import}</Button>
      </Empty>
    </>
  );
}

/** Sheet names were taken: nothing was written, and other names are offered. */
export function NamesTaken() {
  const session = useSession();
  const text = usePaneText();
  const { occupied } = usePaneState();
  if (!occupied) return null;
  const offered = Object.values(occupied.offer)[0] ?? "";
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text.occupied.title}</MessageBarTitle>{" "}
        {text.occupied.text(occupied.occupied.join("、"))}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void loadList(session, occupied.plan, occupied.offer)}>
          {text.occupied.load(offered)}
        </Button>
        <Button onClick={() => session.set({ occupied: null })}>{text.occupied.keep}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
