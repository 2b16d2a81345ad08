import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentMultipleRegular } from "@fluentui/react-icons/svg/document-multiple";
import { useRef, useState } from "react";
import type { CollectReport } from "../../app/collectReturns";
import type { HeldBack } from "../../app/heldBack";
import { exchangeText } from "../../i18n/pane/exchange";
import { readReturns, writeReturns } from "../actions/collectFiles";
import { usePaneState, useSession } from "../session/SessionContext";
import { useLocale } from "../text/PaneTextContext";
import { MergeReport } from "./MergeReport";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** 汇总回收: returned workbooks in, the merge shown, and only then written. */
export function CollectUnits() {
  const styles = useStyles();
  const session = useSession();
  const { collect: text } = exchangeText(useLocale());
  const busy = usePaneState().work !== null;
  const input = useRef<HTMLInputElement>(null);
  const [merge, setMerge] = useState<HeldBack<CollectReport> | null>(null);
  return (
    <section className={styles.root}>
      <Text as="h3" weight="semibold">
        {text.title}
      </Text>
      <Text size={200}>{text.intro}</Text>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm"
        aria-label={text.choose}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same files may be chosen again, after they were corrected.
          currentTarget.value = "";
          if (files.length > 0) void readReturns(session, files, setMerge);
        }}
      />
      <Button
        className={styles.button}
        icon={<DocumentMultipleRegular />}
        disabled={busy}
        onClick={() => input.current?.click()}
      >
        {text.choose}
      </Button>
      {merge && (
        <>
          <MergeReport report={merge.result} />
          {merge.cells === 0 && <Text>{text.nothing}</Text>}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabled={busy || merge.cells === 0}
              onClick={() =>
                void writeReturns(session, merge).then((done) => done && setMerge(null))
              }
            >
              {text.commit(merge.cells)}
            </Button>
            <Button onClick={() => setMerge(null)}>{text.discard}</Button>
          </div>
        </>
      )}
    </section>
  );
}
