import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { usePaneText } from "../text/PaneTextContext";

const useStyles = makeStyles({
  label: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textAlign: "right",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground1,
  },
  cancel: { flexShrink: 0, minWidth: "auto" },
  bar: { position: "absolute", right: 0, bottom: "-1px", left: 0 },
});

interface Props {
  label: string;
  /** From 0 to 1, or null while it cannot be told. */
  share: number | null;
  onCancel: () => void;
}

/** Long work: what is being done, how far it is, and the way out. */
export function Work({ label, share, onCancel }: Props) {
  const styles = useStyles();
  const text = usePaneText();
  return (
    <>
      <Text size={200} className={styles.label} role="status" title={label}>
        {label}
      </Text>
      <Button size="small" className={styles.cancel} onClick={onCancel}>
        {text.work.cancel}
      </Button>
      <ProgressBar
        className={styles.bar}
        thickness="large"
        {...(share === null ? {} : { value: share })}
        aria-label={label}
      />
    </>
  );
}
