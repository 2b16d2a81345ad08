import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePaneText } from "../text/PaneTextContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { flexGrow: 1, margin: 0 },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  project: { readonly no: number; readonly title: string } | null;
  count: number;
}

/** The head of a project's findings. */
export function FindingGroup({ project, count }: Props) {
  const styles = useStyles();
  const text = usePaneText();
  return (
    <div className={styles.root}>
      <Text as="h2" weight="semibold" size={300} className={styles.title}>
        {project ? text.check.project(project.no, project.title) : text.check.structure}
      </Text>
      <Text size={200} className={styles.count}>
        {text.check.places(count)}
      </Text>
    </div>
  );
}
