import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Summary } from "../../investment/summarise";
import { investmentText } from "../../i18n/pane/investment";
import { useLocale } from "../text/PaneTextContext";
import { share } from "./share";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      textAlign: "left",
      fontWeight: tokens.fontWeightRegular,
      verticalAlign: "top",
    },
    "& thead th, & tfoot th, & tfoot td": { fontWeight: tokens.fontWeightSemibold },
  },
  number: { textAlign: "right !important" as "right", fontVariantNumeric: "tabular-nums" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface Props {
  summary: Summary;
  caption: string;
  /** The name of the first column: 牵头单位, 配合单位, 章节. */
  by: string;
  /** Shown to readers of the screen only; the chart shows the same to everybody else. */
  hidden: boolean;
}

/** The sums as a table, with the total in its foot. */
export function SummaryTable({ summary, caption, by, hidden }: Props) {
  const styles = useStyles();
  const text = investmentText(useLocale());
  const { rows, total, doneTotal } = summary;
  const cells = (planned: string, done: string | null) => (
    <>
      <td className={styles.number}>{planned}</td>
      <td className={styles.number}>{done}</td>
      <td className={styles.number}>{share(done, planned)}</td>
    </>
  );
  return (
    <div className={mergeClasses(hidden && styles.hidden)}>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{by}</th>
            <th scope="col" className={styles.number}>
              {text.headers.planned}
            </th>
            <th scope="col" className={styles.number}>
              {text.headers.done}
            </th>
            <th scope="col" className={styles.number}>
              {text.headers.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, planned, done }) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              {cells(planned, done)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.total}</th>
            {cells(total, doneTotal)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
