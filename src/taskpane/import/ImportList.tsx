import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { lazy, Suspense, useRef, useState } from "react";
import { importText } from "../../i18n/pane/import";
import { type Copied, type Opened, readCopied, readFile } from "../actions/readLists";
import { usePaneState, useSession } from "../session/SessionContext";
import { useLocale } from "../text/PaneTextContext";

const PlanPreview = lazy(async () => ({ default: (await import("./PlanPreview")).PlanPreview }));

const ACCEPTED = ".xlsx,.xlsm,.xls,.et,.ods,.docx,.txt,.csv,.tsv,.html,.htm";
const NOTHING: Copied = { text: "" };

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  file: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  button: { alignSelf: "flex-start" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** 导入清单: a file or pasted text in, what was understood shown, and only then a ledger. */
export function ImportList() {
  const styles = useStyles();
  const session = useSession();
  const text = importText(useLocale());
  const { work } = usePaneState();
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(NOTHING);
  const [opened, setOpened] = useState<Opened | null>(null);
  const busy = work !== null;
  if (opened)
    return (
      <div className={styles.root}>
        <Suspense>
          <PlanPreview opened={opened} onAgain={() => setOpened(null)} />
        </Suspense>
      </div>
    );
  return (
    <div className={styles.root}>
      <Text size={200}>{text.intro}</Text>
      <div className={styles.file}>
        <input
          ref={input}
          type="file"
          hidden
          accept={ACCEPTED}
          aria-label={text.file}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be chosen again, after it was corrected.
            currentTarget.value = "";
            if (file) void readFile(session, file, setOpened);
          }}
        />
        <Button
          className={styles.button}
          icon={<DocumentArrowUpRegular />}
          disabled={busy}
          onClick={() => input.current?.click()}
        >
          {text.file}
        </Button>
        <Text size={200} className={styles.hint}>
          {text.fileHint}
        </Text>
      </div>
      <Field label={text.paste} hint={text.pasteHint}>
        <Textarea
          rows={5}
          resize="vertical"
          value={copied.text}
          onChange={(_, { value }) =>
            // What was pasted keeps its layout only while nobody edits it.
            setCopied((before) => (before.text === value ? before : { text: value }))
          }
          onPaste={(event) => {
            const html = event.clipboardData.getData("text/html");
            if (html === "") return;
            event.preventDefault();
            setCopied({ text: event.clipboardData.getData("text/plain"), html });
          }}
        />
      </Field>
      <Button
        className={styles.button}
        disabled={busy || copied.text.trim() === ""}
        onClick={() => void readCopied(session, copied, setOpened)}
      >
        {text.readPasted}
      </Button>
    </div>
  );
}
