import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Finding, Severity } from "../../progress/finding";
import { usePaneText } from "../text/PaneTextContext";

export type SeverityChoice = Severity | "all";
const CHOICES: readonly SeverityChoice[] = ["all", "error", "warning", "notice"];

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: { minWidth: "auto" },
});

interface Props {
  findings: readonly Finding[];
  chosen: SeverityChoice;
  onChoose: (choice: SeverityChoice) => void;
}

/** Which severity is listed, with how many there are of each. */
export function SeverityFilter({ findings, chosen, onChoose }: Props) {
  const styles = useStyles();
  const text = usePaneText();
  const count = (choice: SeverityChoice): number =>
    choice === "all"
      ? findings.length
      : findings.filter(({ severity }) => severity === choice).length;
  return (
    <div className={styles.root} role="group" aria-label={text.check.filter}>
      {CHOICES.map((choice) => (
        <ToggleButton
          key={choice}
          className={styles.choice}
          size="small"
          shape="circular"
          checked={choice === chosen}
          onClick={() => onChoose(choice)}
        >
          {text.check.severityCount(
            choice === "all" ? text.check.all : text.check.severity[choice],
            count(choice),
          )}
        </ToggleButton>
      ))}
    </div>
  );
}
