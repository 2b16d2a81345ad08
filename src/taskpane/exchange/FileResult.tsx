import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { FileReport } from "../../app/collectReturns";
import { explainFailure } from "../../i18n/explainFailure";
import { findingSentence } from "../../i18n/findings";
import { exchangeText } from "../../i18n/pane/exchange";
import type { Finding } from "../../progress/finding";
import { useLocale } from "../text/PaneTextContext";
import { CellLink } from "./CellLink";
import { shownValue } from "./shownValue";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  icon: { marginTop: "3px" },
  taken: { color: tokens.colorStatusSuccessForeground1 },
  partly: { color: tokens.colorStatusWarningForeground1 },
  refused: { color: tokens.colorStatusDangerForeground1 },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  list: { margin: 0, paddingLeft: "1.2em" },
});

/** One returned file: taken, partly taken or refused, and what was found in it. */
export function FileResult({ report }: { report: FileReport }) {
  const styles = useStyles();
  const locale = useLocale();
  const { collect: text } = exchangeText(locale);
  const { file, unit, accepted, changed, repaired, rejected, emptied, refused } = report;
  const state =
    refused !== undefined ? "refused" : rejected.length + emptied.length > 0 ? "partly" : "taken";
  const Icon = ICONS[state];
  const findings = (title: string, list: readonly Finding[]) =>
    list.length > 0 && (
      <div>
        <Text size={200}>{title}</Text>
        <ul className={styles.list}>
          {list.map((finding, at) => (
            <li key={at}>
              <Text size={200}>{findingSentence(finding, locale)}</Text>
            </li>
          ))}
        </ul>
      </div>
    );
  const reason = explainFailure(refused, locale);
  return (
    <li className={styles.root}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[state])} />
      <div className={styles.body}>
        <Text size={200} weight="semibold">
          {refused === undefined ? (unit ?? text.wholeList) : text.refused}
        </Text>
        <Text size={200}>{file}</Text>
        {refused === undefined ? (
          <Text size={200}>{text.file(accepted, changed)}</Text>
        ) : (
          <Text size={200}>{[reason.message, reason.action].filter(Boolean).join(" ")}</Text>
        )}
        {findings(text.repaired(repaired.length), repaired)}
        {findings(text.rejected(rejected.length), rejected)}
        {emptied.length > 0 && (
          <div>
            <Text size={200}>{text.emptied(emptied.length)}</Text>
            <ul className={styles.list}>
              {emptied.map(({ cell, kept }) => (
                <li key={cell}>
                  <Text size={200}>
                    <CellLink cell={cell} /> {text.kept(shownValue(kept, text.empty))}
                  </Text>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </li>
  );
}

const ICONS = {
  taken: CheckmarkCircleFilled,
  partly: WarningFilled,
  refused: DismissCircleFilled,
} as const;
