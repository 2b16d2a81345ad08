import { Field, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { OVERDUE_STATES, type OverdueItem } from "../../progress/listOverdue";
import { usePaneText } from "../text/PaneTextContext";
import { EVERYTHING, OVERDUE_SORTS, overdueChoices, type OverdueView } from "../view/overdueRows";
import { Choice } from "./Choice";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(90px, 1fr))",
    "& > *": { minWidth: 0 },
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  search: { maxWidth: "none", width: "100%" },
  wide: { gridColumn: "1 / -1" },
});

interface Props {
  items: readonly OverdueItem[];
  view: OverdueView;
  onChange: (view: OverdueView) => void;
}

/** Unit, section, state, kind, words and order of the overdue list. */
export function OverdueFilters({ items, view, onChange }: Props) {
  const styles = useStyles();
  const { overdue: text } = usePaneText();
  const { units, sections, kinds } = overdueChoices(items);
  const change = <Key extends keyof OverdueView>(key: Key, value: OverdueView[Key] | undefined) => {
    const others = Object.entries(view).filter(([other]) => other !== key);
    const chosen = value === undefined ? [] : [[key, value] as const];
    onChange({ ...EVERYTHING, ...Object.fromEntries([...others, ...chosen]) });
  };
  return (
    <div role="search" className={styles.root}>
      <Field className={styles.wide}>
        <SearchBox
          className={styles.search}
          size="small"
          placeholder={text.search}
          aria-label={text.search}
          value={view.text ?? ""}
          onChange={(_, { value }) => change("text", value)}
        />
      </Field>
      <Choice
        label={text.unit}
        any={text.any}
        values={units}
        value={view.unit}
        onChange={(unit) => change("unit", unit)}
      />
      <Choice
        label={text.section}
        any={text.any}
        values={sections}
        value={view.section}
        onChange={(section) => change("section", section)}
      />
      <Choice
        label={text.state}
        any={text.any}
        values={OVERDUE_STATES}
        value={view.states?.[0]}
        name={(state) => text.states[state]}
        onChange={(state) => change("states", state && [state])}
      />
      <Choice
        label={text.kind}
        any={text.any}
        values={kinds}
        value={view.kind}
        name={(each) => text.kinds[each]}
        onChange={(kind) => change("kind", kind)}
      />
      <Choice
        label={text.sort}
        values={OVERDUE_SORTS}
        value={view.sort}
        name={(sort) => text.sortBy[sort]}
        onChange={(sort) => change("sort", sort)}
      />
    </div>
  );
}
