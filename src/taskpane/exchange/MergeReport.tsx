import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CollectReport } from "../../app/collectReturns";
import { exchangeText } from "../../i18n/pane/exchange";
import { useLocale } from "../text/PaneTextContext";
import { CellLink } from "./CellLink";
import { FileResult } from "./FileResult";
import { shownValue } from "./shownValue";

/** How many of a long list are shown at first. */
const FIRST = 8;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  files: { margin: 0, padding: 0, listStyleType: "none" },
  list: {
    margin: 0,
    paddingLeft: "1.2em",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  more: { alignSelf: "flex-start" },
});

/** What came back: each file, what the ledger would take over, what it would not, and what to do about it. */
export function MergeReport({ report }: { report: CollectReport }) {
  const styles = useStyles();
  const { collect: text } = exchangeText(useLocale());
  const { returned, missing, files, changes, conflicts } = report;
  const shown = (value: Parameters<typeof shownValue>[0]) => shownValue(value, text.empty);
  const todo = [
    files.some(({ refused }) => refused !== undefined) && text.todo.refused,
    conflicts.length > 0 && text.todo.conflicts,
    files.some(({ rejected }) => rejected.length > 0) && text.todo.rejected,
    files.some(({ emptied }) => emptied.length > 0) && text.todo.emptied,
  ].filter((each) => each !== false);
  return (
    <section className={styles.root} aria-label={text.report}>
      <Text weight="semibold">{text.summary(returned, missing.length, conflicts.length)}</Text>
      <Part title={text.files}>
        <ul className={styles.files}>
          {files.map((file) => (
            <FileResult key={file.file} report={file} />
          ))}
        </ul>
      </Part>
      {conflicts.length > 0 && (
        <Part title={text.conflicts(conflicts.length)}>
          <LongList>
            {conflicts.map(({ cell, values }) => (
              <li key={cell}>
                <CellLink cell={cell} />
                {values.map(({ file, value }) => (
                  <div key={file}>{text.says(file, shown(value))}</div>
                ))}
              </li>
            ))}
          </LongList>
        </Part>
      )}
      {changes.length > 0 && (
        <Part title={text.changes(changes.length)}>
          <LongList>
            {changes.map(({ cell, before, value }) => (
              <li key={cell}>
                <CellLink cell={cell} /> {text.change(shown(before), shown(value))}
              </li>
            ))}
          </LongList>
        </Part>
      )}
      {missing.length > 0 && (
        <Part title={text.missing(missing.length)}>
          <Text size={200}>{missing.join("、")}</Text>
        </Part>
      )}
      {todo.length > 0 && (
        <Part title={text.todoTitle}>
          <ul className={styles.list}>
            {todo.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Part>
      )}
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Text as="h4" size={200} weight="semibold">
        {title}
      </Text>
      {children}
    </div>
  );
}

/** The first of many, and the others when they are asked for. */
function LongList({ children }: { children: readonly ReactNode[] }) {
  const styles = useStyles();
  const { collect: text } = exchangeText(useLocale());
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className={styles.list}>{all ? children : children.slice(0, FIRST)}</ul>
      {!all && children.length > FIRST && (
        <Button
          className={styles.more}
          size="small"
          appearance="transparent"
          onClick={() => setAll(true)}
        >
          {text.more(children.length - FIRST)}
        </Button>
      )}
    </>
  );
}
