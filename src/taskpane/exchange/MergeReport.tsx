import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CollectReport, FileReport } from "../../app/collectReturns";
import { explainFailure } from "../../i18n/explainFailure";
import { findingSentence } from "../../i18n/findings";
import { exchangeText } from "../../i18n/pane/exchange";
import type { Finding, Place } from "../../progress/finding";
import { useSession } from "../session/SessionContext";
import { useLocale } from "../text/PaneTextContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: {
    margin: 0,
    paddingLeft: "1.2em",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  refused: { color: tokens.colorStatusDangerForeground1 },
});

const placeOf = (cell: string): Place => {
  const at = cell.lastIndexOf("!");
  return { sheet: cell.slice(0, at), cell: cell.slice(at + 1) };
};

/** What came back, file by file: taken, repaired, refused, missing, and in conflict. */
export function MergeReport({ report }: { report: CollectReport }) {
  const styles = useStyles();
  const session = useSession();
  const locale = useLocale();
  const exchange = exchangeText(locale);
  const { collect: text } = exchange;
  const { returned, missing, files, conflicts } = report;
  const findings = (title: string, list: readonly Finding[]) =>
    list.length > 0 && (
      <>
        <div>{title}</div>
        <ul className={styles.list}>
          {list.map((finding, at) => (
            <li key={at}>{findingSentence(finding, locale)}</li>
          ))}
        </ul>
      </>
    );
  const refusal = ({ refused }: FileReport): string => {
    const { title, message, action } = explainFailure(refused, locale);
    return [title, message, action].filter(Boolean).join(" ");
  };
  return (
    <section className={styles.root} aria-label={text.report}>
      <Text weight="semibold">{text.summary(returned, missing.length, conflicts.length)}</Text>
      <ul className={styles.list}>
        {files.map((file) => (
          <li key={file.file}>
            <div>{file.file}</div>
            {file.refused === undefined ? (
              <div>{text.file(file.unit ?? text.wholeList, file.accepted)}</div>
            ) : (
              <div className={styles.refused}>{`${text.refused}：${refusal(file)}`}</div>
            )}
            {findings(text.repaired(file.repaired.length), file.repaired)}
            {findings(text.rejected(file.rejected.length), file.rejected)}
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <Text size={200}>{`${text.missing(missing.length)}：${missing.join("、")}`}</Text>
      )}
      {conflicts.length > 0 && (
        <>
          <Text size={200} weight="semibold">
            {text.conflicts(conflicts.length)}
          </Text>
          <ul className={styles.list}>
            {conflicts.map(({ cell, values }) => (
              <li key={cell}>
                <Link
                  as="button"
                  aria-label={exchange.locate(cell)}
                  onClick={() => void session.goTo(placeOf(cell))}
                >
                  {cell}
                </Link>
                {values.map(({ file, value }) => (
                  <div key={file}>
                    {text.says(file, value === null ? text.empty : String(value))}
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
