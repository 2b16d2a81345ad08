import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { copy, type Copied } from "./copy";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  button: { alignSelf: "flex-start" },
});

interface Props {
  label: string;
  /** What is told when it has been copied. */
  copied: string;
  /** What is told where the browser forbids it: the text is then shown to be copied by hand. */
  byHand: string;
  content: () => Copied;
}

/** Copies something; where that is forbidden the text is shown, selected, ready for Ctrl+C. */
export function CopyText({ label, copied, byHand, content }: Props) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<"none" | "copied" | { readonly text: string }>("none");
  const run = async () => {
    const wanted = content();
    setOutcome((await copy(wanted)) ? "copied" : { text: wanted.text });
  };
  return (
    <div className={styles.root}>
      <Button className={styles.button} icon={<CopyRegular />} onClick={() => void run()}>
        {label}
      </Button>
      <Text size={200} role="status">
        {outcome === "copied" ? copied : ""}
      </Text>
      {typeof outcome === "object" && (
        <Field label={byHand}>
          <Textarea
            readOnly
            rows={6}
            value={outcome.text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Field>
      )}
    </div>
  );
}
