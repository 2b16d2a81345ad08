import { Button } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { loadBuiltInList } from "../actions/loadList";
import { usePaneState, useSession } from "../session/SessionContext";
import { usePaneText } from "../text/PaneTextContext";
import { Empty } from "./Empty";

/** A workbook without a ledger: the two ways to one. */
export function NoLedger() {
  const session = useSession();
  const text = usePaneText();
  const { work } = usePaneState();
  return (
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
  );
}
