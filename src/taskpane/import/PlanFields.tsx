import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { importText } from "../../i18n/pane/import";
import type { MoneyUnit } from "../../plan/plan";
import { Choice } from "../parts/Choice";
import { useLocale } from "../text/PaneTextContext";

const UNITS = ["亿元", "万元", "元"] as const satisfies readonly MoneyUnit[];
const YEARS = [1990, 2100] as const;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pair: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
    "& > *": { minWidth: 0 },
    "& input": { minWidth: 0 },
  },
});

/** True for a year that a list may be for. */
export const isPlanYear = (year: string): boolean => {
  const [first, last] = YEARS;
  const number = Number(year);
  return Number.isInteger(number) && number >= first && number <= last;
};

/** What a person confirms of a list as a whole. */
export interface PlanDraft {
  readonly title: string;
  readonly year: string;
  /** Undefined until one is chosen for a list that names none. */
  readonly unit: MoneyUnit | undefined;
}

interface Props {
  draft: PlanDraft;
  /** The list itself names its year. */
  dated: boolean;
  onChange: (change: Partial<PlanDraft>) => void;
}

/** Title, year and money unit: as read, to be confirmed or corrected. */
export function PlanFields({ draft: { title, year, unit }, dated, onChange }: Props) {
  const styles = useStyles();
  const { preview: text } = importText(useLocale());
  const [first, last] = YEARS;
  const warn = (validationMessage: string) => ({
    validationMessage,
    validationState: "warning" as const,
  });
  const yearState = !isPlanYear(year)
    ? { validationMessage: text.badYear(String(first), String(last)) }
    : dated
      ? {}
      : warn(text.noYear);
  return (
    <div className={styles.root}>
      <Field label={text.name} size="small" {...(title.trim() === "" ? warn(text.noName) : {})}>
        <Input size="small" value={title} onChange={(_, { value }) => onChange({ title: value })} />
      </Field>
      <div className={styles.pair}>
        <Field label={text.year} size="small" {...yearState}>
          <Input
            size="small"
            type="number"
            min={first}
            max={last}
            value={year}
            onChange={(_, { value }) => onChange({ year: value })}
          />
        </Field>
        <Choice
          label={text.unit}
          values={UNITS}
          value={unit}
          onChange={(chosen) => onChange({ unit: chosen })}
          {...(unit === undefined ? { any: text.chooseUnit, warning: text.noUnit } : {})}
        />
      </div>
    </div>
  );
}
