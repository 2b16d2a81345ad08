import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { settingsText, type SettingsText } from "../../i18n/pane/settings";
import { COUNTING_RULES } from "../../investment/countingRule";
import { asOfDate } from "../../schedule/asOfDate";
import { LIGHT_PRESET_IDS } from "../../schedule/lightPresets";
import type { LedgerSettings } from "../../ledger/reading/readSettings";
import { keepSettings } from "../actions/keepSettings";
import { Choice } from "../parts/Choice";
import { usePaneState, useSession } from "../session/SessionContext";
import { useLocale } from "../text/PaneTextContext";
import { NumberField } from "./NumberField";
import {
  type DraftProblem,
  draftOf,
  type NumberKey,
  readDraft,
  withDefaults,
} from "./settingsDraft";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    "& > *": { minWidth: 0 },
    "& input": { minWidth: 0, colorScheme: "light dark" },
  },
  wide: { gridColumn: "1 / -1" },
  buttons: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

type Words = SettingsText["judging"];

/** What is wrong with a field, in words. */
function told({ code, data }: DraftProblem, { problems }: Words): string {
  const datum = (key: string): string => String((data as Record<string, unknown>)[key] ?? "");
  switch (code) {
    case "OUT_OF_BOUNDS":
      return problems.OUT_OF_BOUNDS(datum("min"), datum("max"));
    case "NOT_IN_YEAR":
      return problems.NOT_IN_YEAR(datum("year"));
    case "RED_BELOW_YELLOW":
      return problems.RED_BELOW_YELLOW(datum("yellow"));
    default:
      return problems[code];
  }
}

/** 统计与判定: read from 参数 and written back to it, never kept anywhere else. */
export function Judging({ settings }: { settings: LedgerSettings }) {
  const styles = useStyles();
  const session = useSession();
  const { judging: text } = settingsText(useLocale());
  const { work } = usePaneState();
  const [draft, setDraft] = useState(() => draftOf(settings));
  const { changes, problems } = readDraft(draft, settings);
  const dirty = Object.keys(changes).length > 0;
  const today = session.surroundings.today();
  const natural = settings.planYear === null ? today : asOfDate(today, settings.planYear);
  const messageOf = (key: string): { validationMessage?: string } => {
    const problem = problems.find((each) => each.key === key);
    return problem ? { validationMessage: told(problem, text) } : {};
  };
  const number = (key: NumberKey, unit: string, disabled = false) => (
    <NumberField
      label={text[key]}
      unit={unit}
      value={draft[key]}
      disabled={disabled}
      {...messageOf(key)}
      onChange={(value) => setDraft({ ...draft, [key]: value })}
    />
  );
  const byDeviation = draft.lightRule === "deviation";
  return (
    <form
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (dirty && problems.length === 0) void keepSettings(session, changes);
      }}
    >
      <Field
        className={styles.wide}
        label={text.asOf}
        hint={text.asOfToday(natural)}
        {...messageOf("asOf")}
      >
        <Input
          type="date"
          value={draft.asOf}
          onChange={(_, { value }) => setDraft({ ...draft, asOf: value })}
          {...(draft.asOf === ""
            ? {}
            : {
                contentAfter: (
                  <Button
                    size="small"
                    appearance="transparent"
                    onClick={() => setDraft({ ...draft, asOf: "" })}
                  >
                    {text.clearAsOf}
                  </Button>
                ),
              })}
        />
      </Field>
      <Choice
        className={styles.wide}
        label={text.lightRule}
        hint={text.rules[draft.lightRule]}
        values={LIGHT_PRESET_IDS}
        value={draft.lightRule}
        name={(preset) => text.ruleNames[preset]}
        onChange={(lightRule) => lightRule && setDraft({ ...draft, lightRule })}
      />
      {number("yellowLag", text.points, !byDeviation)}
      {number("redLag", text.points, !byDeviation)}
      {number("dueSoonDays", text.days)}
      {number("overTargetPercent", text.percent)}
      {number("approxTolerancePercent", text.percent)}
      <Choice
        label={text.allocation}
        values={COUNTING_RULES}
        value={draft.allocation}
        name={(rule) => text.allocations[rule]}
        onChange={(allocation) => allocation && setDraft({ ...draft, allocation })}
      />
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          disabled={work !== null || !dirty || problems.length > 0}
        >
          {text.save}
        </Button>
        <Button onClick={() => setDraft(withDefaults(draft))}>{text.reset}</Button>
        <Text size={200} role="status">
          {dirty ? text.unsaved : ""}
        </Text>
      </div>
    </form>
  );
}
