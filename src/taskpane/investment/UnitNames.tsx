import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { investmentText } from "../../i18n/pane/investment";
import { suggestAliases } from "../../investment/suggestAliases";
import type { UnitAliases } from "../../investment/unitAliases";
import type { Project } from "../../plan/plan";
import { keepSettings } from "../actions/keepSettings";
import { Choice } from "../parts/Choice";
import { usePaneState, useSession } from "../session/SessionContext";
import { useLocale } from "../text/PaneTextContext";
import { canMerge, mergeChoices } from "./mergeChoices";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { margin: `0 0 0 -8px`, padding: 0, listStyleType: "none" },
  reason: { color: tokens.colorNeutralForeground2 },
  pair: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    "& > *": { minWidth: 0 },
    "& select": { minWidth: 0, width: "100%" },
  },
  confirm: { alignSelf: "flex-start" },
});

interface Props {
  projects: readonly Project[];
  aliases: UnitAliases;
}

/** Names that may mean one unit: a person decides, and the decision is kept on 参数. */
export function UnitNames({ projects, aliases }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { aliases: text } = investmentText(useLocale());
  const busy = usePaneState().work !== null;
  const [alias, setAlias] = useState<string>();
  const [name, setName] = useState<string>();
  const choices = useMemo(
    () => mergeChoices(suggestAliases(projects), aliases),
    [projects, aliases],
  );
  const units = useMemo(
    () => [...new Set(projects.flatMap(({ leads, supports }) => [...leads, ...supports]))],
    [projects],
  );
  const keep = (unitAliases: UnitAliases) => void keepSettings(session, { unitAliases });
  return (
    <section className={styles.root}>
      <Text as="h2" weight="semibold">
        {text.title}
      </Text>
      <Text size={200}>{choices.length > 0 ? text.hint : text.none}</Text>
      <ul className={styles.list}>
        {choices.map((choice) => (
          <li key={choice.alias}>
            <Checkbox
              checked={choice.merged}
              disabled={busy}
              label={
                <>
                  {text.merge(choice.alias, choice.name)}{" "}
                  <Text size={200} className={styles.reason}>
                    {text.reasons[choice.reason]}
                  </Text>
                </>
              }
              onChange={(_, { checked }) => {
                const others = Object.entries(aliases).filter(([alias]) => alias !== choice.alias);
                const pair = checked === true ? [[choice.alias, choice.name] as const] : [];
                keep(Object.fromEntries([...others, ...pair]));
              }}
            />
          </li>
        ))}
      </ul>
      <Text size={200}>{text.add}</Text>
      <div className={styles.pair}>
        <Choice
          label={text.alias}
          any={text.choose}
          values={units}
          value={alias}
          onChange={setAlias}
        />
        <Choice
          label={text.name}
          any={text.choose}
          values={units}
          value={name}
          onChange={setName}
        />
      </div>
      <Button
        className={styles.confirm}
        size="small"
        disabled={busy || !canMerge(alias, name, aliases)}
        onClick={() => {
          if (alias !== undefined && name !== undefined) keep({ ...aliases, [alias]: name });
        }}
      >
        {text.confirm}
      </Button>
    </section>
  );
}
