import {
  Button,
  makeStyles,
  Spinner,
  Text,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { lazy, Suspense, useState } from "react";
import type { Summary } from "../../investment/summarise";
import { investmentText } from "../../i18n/pane/investment";
import { CopyText } from "../parts/CopyText";
import { useLocale } from "../text/PaneTextContext";
import { ChartBoundary } from "./ChartBoundary";
import { SummaryTable } from "./SummaryTable";
import { summaryCopy } from "./summaryCopy";

const BarChart = lazy(async () => ({ default: (await import("./BarChart")).BarChart }));

/** How many bars are drawn before 显示全部. */
const FIRST = 10;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, margin: 0 },
  more: { alignSelf: "flex-start" },
});

interface Props {
  summary: Summary;
  caption: string;
  by: string;
}

/** The sums as bars or as a table; readers of the screen always have the table. */
export function Preview({ summary, caption, by }: Props) {
  const styles = useStyles();
  const text = investmentText(useLocale());
  const [all, setAll] = useState(false);
  const [table, setTable] = useState(false);
  const { rows } = summary;
  const largest = Math.max(...rows.map(({ planned }) => Number(planned)));
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <Text as="h2" weight="semibold" className={styles.title}>
          {caption}
        </Text>
        <ToggleButton
          size="small"
          icon={<TableRegular />}
          checked={table}
          onClick={() => setTable(!table)}
        >
          {text.table}
        </ToggleButton>
      </div>
      {!table && (
        <ChartBoundary failed={text.chartFailed}>
          <Suspense fallback={<Spinner size="tiny" label={text.loadingChart} />}>
            <BarChart rows={all ? rows : rows.slice(0, FIRST)} largest={largest} />
          </Suspense>
        </ChartBoundary>
      )}
      {!table && rows.length > FIRST && (
        <Button
          className={styles.more}
          size="small"
          appearance="transparent"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? text.showFewer : text.showAll(rows.length)}
        </Button>
      )}
      <SummaryTable summary={summary} caption={caption} by={by} hidden={!table} />
      <CopyText
        label={text.copy}
        copied={text.copied}
        byHand={text.copyByHand}
        content={() => summaryCopy(summary, caption, by, text)}
      />
    </section>
  );
}
