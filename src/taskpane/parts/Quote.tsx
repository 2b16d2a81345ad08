import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  quote: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  mark: {
    padding: "0 1px",
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    "@media (forced-colors: active)": { color: "MarkText", backgroundColor: "Mark" },
  },
  more: {
    fontSize: tokens.fontSizeBase200,
    marginLeft: tokens.spacingHorizontalXS,
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

/** Characters shown on either side of the phrase before 显示全文. */
const AROUND = 36;

interface Props {
  text: string;
  /** The phrase to point out; without it the text begins at its beginning. */
  phrase: { readonly start: number; readonly end: number } | null;
  words: { readonly more: string; readonly less: string };
}

/** Words from the workbook, with the phrase that matters marked in them. */
export function Quote({ text, phrase, words }: Props) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { start, end } = phrase ?? { start: 0, end: 0 };
  const from = all ? 0 : Math.max(0, start - AROUND);
  const to = all ? text.length : Math.min(text.length, end + AROUND * (phrase ? 1 : 2));
  const clipped = start > AROUND || text.length > to || all;
  return (
    <blockquote className={styles.quote}>
      {from > 0 && "…"}
      {text.slice(from, start)}
      {phrase && <mark className={styles.mark}>{text.slice(start, end)}</mark>}
      {text.slice(end, to)}
      {to < text.length && "…"}
      {clipped && (
        <Link
          as="button"
          inline
          className={styles.more}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.less : words.more}
        </Link>
      )}
    </blockquote>
  );
}
