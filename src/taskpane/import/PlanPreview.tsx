import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { importText } from "../../i18n/pane/import";
import { correctPlan } from "../../plan/correctPlan";
import type { MoneyUnit, Plan } from "../../plan/plan";
import { dateParts } from "../../schedule/civilDate";
import { loadList } from "../actions/loadList";
import { Choice } from "../parts/Choice";
import { usePaneState, useSession } from "../session/SessionContext";
import { useLocale } from "../text/PaneTextContext";
import { FirstProjects } from "./FirstProjects";
import { PlanColumns } from "./PlanColumns";
import { PlanFigures } from "./PlanFigures";
import { PlanWarnings } from "./PlanWarnings";

const UNITS = ["亿元", "万元", "元"] as const satisfies readonly MoneyUnit[];
const YEARS = [1990, 2100] as const;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  pair: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalM,
    "& > *": { minWidth: 0 },
    "& input": { minWidth: 0 },
  },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What was understood of a list: year and money unit to confirm, before anything is written. */
export function PlanPreview({ plan, onAgain }: { plan: Plan; onAgain: () => void }) {
  const styles = useStyles();
  const session = useSession();
  const { preview: text } = importText(useLocale());
  const { work } = usePaneState();
  const thisYear = dateParts(session.surroundings.today()).year;
  const [title, setTitle] = useState(plan.title);
  const [year, setYear] = useState(String(plan.year ?? thisYear));
  const [unit, setUnit] = useState<MoneyUnit>(plan.unit);
  const [first, last] = YEARS;
  const number = Number(year);
  const goodYear = Number.isInteger(number) && number >= first && number <= last;
  const corrected = correctPlan(plan, { title, unit, ...(goodYear ? { year: number } : {}) });
  const assumed = plan.warnings.some(({ code }) => code === "UNIT_MISSING");
  const yearState = !goodYear
    ? { validationMessage: text.badYear(String(first), String(last)) }
    : plan.year === null
      ? { validationMessage: text.noYear, validationState: "warning" as const }
      : {};
  return (
    <section className={styles.root} aria-label={text.title}>
      <div className={styles.fields}>
        <Text as="h3" weight="semibold">
          {text.title}
        </Text>
        <Field
          label={text.name}
          size="small"
          {...(title.trim() === ""
            ? { validationMessage: text.noName, validationState: "warning" as const }
            : {})}
        >
          <Input size="small" value={title} onChange={(_, { value }) => setTitle(value)} />
        </Field>
        <div className={styles.pair}>
          <Field label={text.year} size="small" {...yearState}>
            <Input
              size="small"
              type="number"
              min={first}
              max={last}
              value={year}
              onChange={(_, { value }) => setYear(value)}
            />
          </Field>
          <Choice
            label={text.unit}
            values={UNITS}
            value={unit}
            onChange={(chosen) => chosen && setUnit(chosen)}
            {...(assumed ? { hint: text.noUnit } : {})}
          />
        </div>
      </div>
      <PlanFigures plan={corrected} />
      <PlanColumns plan={plan} />
      <PlanWarnings warnings={corrected.warnings} />
      <FirstProjects plan={corrected} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={work !== null || !goodYear}
          onClick={() => void loadList(session, corrected)}
        >
          {text.load(corrected.projects.length)}
        </Button>
        <Button onClick={onAgain}>{text.again}</Button>
      </div>
    </section>
  );
}
