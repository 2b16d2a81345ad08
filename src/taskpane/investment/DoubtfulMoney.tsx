import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { investmentText } from "../../i18n/pane/investment";
import type { Doubt } from "../../ledger/pivotLines";
import type { ProjectRecord } from "../../progress/record";
import { useLocale } from "../text/PaneTextContext";
import { ProjectLinks } from "./ProjectLinks";

interface Props {
  doubt: Doubt;
  projects: readonly ProjectRecord[];
  unit: string;
}

/** Entries that are counted as typed though they can hardly be right: the total with and without them. */
export function DoubtfulMoney({ doubt: { entries, total, without }, projects, unit }: Props) {
  const text = investmentText(useLocale());
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {text.doubtful(entries.length, total, without, unit)}
        <ProjectLinks
          numbers={entries.map(({ no }) => no)}
          projects={projects}
          place={({ invested, place }) => invested?.place ?? place}
        />
      </MessageBarBody>
    </MessageBar>
  );
}
