import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { importText } from "../../i18n/pane/import";
import { planErrorSentence } from "../../i18n/planErrors";
import { correctPlan } from "../../plan/correctPlan";
import { findLayout } from "../../plan/table/findLayout";
import { dateParts } from "../../schedule/civilDate";
import { loadList } from "../actions/loadList";
import type { Opened } from "../actions/readLists";
import { usePaneState, useSession } from "../session/SessionContext";
import { useLocale } from "../text/PaneTextContext";
import { ColumnUses } from "./ColumnUses";
import { FirstProjects } from "./FirstProjects";
import { PlanColumns } from "./PlanColumns";
import { isPlanYear, type PlanDraft, PlanFields } from "./PlanFields";
import { PlanFigures } from "./PlanFigures";
import { PlanWarnings } from "./PlanWarnings";
import { TableChoice } from "./TableChoice";
import { tryReading } from "./tryReading";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    outlineStyle: "none",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  opened: Opened;
  onAgain: () => void;
}

/** What was understood of a list: its columns, year and money unit to confirm, before anything is written. */
export function PlanPreview({ opened: { source, assignment: first }, onAgain }: Props) {
  const styles = useStyles();
  const session = useSession();
  const locale = useLocale();
  const { preview: text } = importText(locale);
  const { work } = usePaneState();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const [assignment, setAssignment] = useState(first);
  const [said, setSaid] = useState<Partial<PlanDraft>>({});
  const { plan, error } = useMemo(() => tryReading(source, assignment), [source, assignment]);
  const table = assignment && source.tables[assignment.table];
  const guessed = useMemo(
    () => table !== null && findLayout(table?.grid ?? NO_GRID) === null,
    [table],
  );

  const assumed = plan?.warnings.some(({ code }) => code === "UNIT_MISSING") === true;
  const draft: PlanDraft = {
    title: plan?.title ?? "",
    year: String(plan?.year ?? dateParts(session.surroundings.today()).year),
    unit: assumed ? undefined : plan?.unit,
    ...said,
  };
  const { title, year, unit } = draft;
  const unsaid = unit === undefined ? text.sayUnit : isPlanYear(year) ? null : text.sayYear;
  const corrected =
    plan &&
    correctPlan(plan, {
      title,
      ...(unit === undefined ? {} : { unit }),
      ...(isPlanYear(year) ? { year: Number(year) } : {}),
    });
  return (
    <section ref={section} tabIndex={-1} className={styles.root} aria-label={text.title}>
      <Text as="h3" weight="semibold">
        {text.title}
      </Text>
      {guessed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.uses.guessed}</MessageBarBody>
        </MessageBar>
      )}
      <div aria-live="polite" className={styles.root}>
        {error && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{text.uses.unread}</MessageBarTitle>{" "}
              {planErrorSentence(error, locale)}
            </MessageBarBody>
          </MessageBar>
        )}
        {corrected && <PlanFigures plan={corrected} assumed={unit === undefined} />}
      </div>
      {plan && (
        <PlanFields
          draft={draft}
          dated={plan.year !== null}
          onChange={(change) => setSaid({ ...said, ...change })}
        />
      )}
      <TableChoice
        source={source}
        itemised={first === null}
        assignment={assignment}
        onChange={setAssignment}
      />
      {table && assignment && (
        <ColumnUses
          grid={table.grid}
          layout={assignment.layout}
          unit={unit}
          onChange={(layout) => setAssignment({ ...assignment, layout })}
        />
      )}
      {corrected && (
        <>
          {assignment === null && <PlanColumns plan={corrected} />}
          <PlanWarnings warnings={corrected.warnings} />
          <FirstProjects plan={corrected} />
        </>
      )}
      {corrected && unsaid !== null && <Text size={200}>{unsaid}</Text>}
      <div className={styles.buttons}>
        {corrected && (
          <Button
            appearance="primary"
            disabled={work !== null || unsaid !== null}
            onClick={() => void loadList(session, corrected)}
          >
            {text.load(corrected.projects.length)}
          </Button>
        )}
        <Button onClick={onAgain}>{text.again}</Button>
      </div>
    </section>
  );
}

const NO_GRID = { cells: [], merges: [] };
