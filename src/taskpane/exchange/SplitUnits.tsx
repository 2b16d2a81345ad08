import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { SplitVerticalRegular } from "@fluentui/react-icons/svg/split-vertical";
import { useState } from "react";
import type { SplitResult } from "../../app/splitByUnit";
import { unitFileNames } from "../../app/unitFileNames";
import { exchangeText } from "../../i18n/pane/exchange";
import { downloadParts, splitLedger } from "../actions/splitLedger";
import { usePaneState, useSession } from "../session/SessionContext";
import { useLocale } from "../text/PaneTextContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  facts: { gridColumn: 1, color: tokens.colorNeutralForeground2 },
  download: { gridColumn: 2, gridRow: "1 / span 2" },
});

/** 拆分: one workbook for each lead unit, to download. */
export function SplitUnits() {
  const styles = useStyles();
  const session = useSession();
  const { split: text } = exchangeText(useLocale());
  const busy = usePaneState().work !== null;
  const [result, setResult] = useState<SplitResult | null>(null);
  const names = unitFileNames((result?.parts ?? []).map(({ unit }) => unit));
  const files = (result?.parts ?? []).map((part, at) => ({ part, file: names[at] ?? "" }));
  return (
    <section className={styles.root}>
      <Text as="h3" weight="semibold">
        {text.title}
      </Text>
      <Text size={200}>{text.intro}</Text>
      <Button
        className={styles.button}
        icon={<SplitVerticalRegular />}
        disabled={busy}
        onClick={() => void splitLedger(session, setResult)}
      >
        {text.run}
      </Button>
      {result && (
        <>
          <ul className={styles.list} aria-label={text.list}>
            {files.map(({ part, file }) => (
              <li key={part.unit} className={styles.row}>
                <Text>{part.unit}</Text>
                <Text size={200} className={styles.facts}>
                  {text.facts(part.projects.length, part.promises)}
                </Text>
                <Button
                  className={styles.download}
                  size="small"
                  icon={<ArrowDownloadRegular />}
                  disabled={busy}
                  aria-label={text.downloadOne(file)}
                  onClick={() => void downloadParts(session, [{ part, file }])}
                >
                  {text.download}
                </Button>
              </li>
            ))}
          </ul>
          {result.withoutUnit.length > 0 && (
            <Text size={200}>{text.without(result.withoutUnit.join("、"))}</Text>
          )}
          <Button
            className={styles.button}
            icon={<ArrowDownloadRegular />}
            disabled={busy}
            onClick={() => void downloadParts(session, files)}
          >
            {text.all(files.length)}
          </Button>
          <Text size={200} className={styles.facts}>
            {text.allHint}
          </Text>
        </>
      )}
    </section>
  );
}
