import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { usePaneText } from "../text/PaneTextContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { flexGrow: 1 },
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
    <div className={styles.root} role="status">
      <div className={styles.field}>
        <Text size={200}>{label}</Text>
        <ProgressBar {...(share === null ? {} : { value: share })} aria-label={label} />
      </div>
      <Button size="small" onClick={onCancel}>
        {text.work.cancel}
      </Button>
    </div>
  );
}
