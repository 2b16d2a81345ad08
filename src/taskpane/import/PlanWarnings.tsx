import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { importText } from "../../i18n/pane/import";
import { planWarningSentence } from "../../i18n/planWarnings";
import type { PlanWarning } from "../../plan/plan";
import { useLocale } from "../text/PaneTextContext";

const FIRST = 6;

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: "1.2em",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** What a reader of the list should look at, each with its row. */
export function PlanWarnings({ warnings }: { warnings: readonly PlanWarning[] }) {
  const styles = useStyles();
  const locale = useLocale();
  const { preview: text } = importText(locale);
  const [all, setAll] = useState(false);
  if (warnings.length === 0) return null;
  const shown = all ? warnings : warnings.slice(0, FIRST);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text.warnings(warnings.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {shown.map((warning, at) => (
            <li key={at}>{planWarningSentence(warning, locale)}</li>
          ))}
        </ul>
        {warnings.length > FIRST && (
          <Button
            size="small"
            appearance="transparent"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? text.fewer : text.allWarnings(warnings.length)}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
