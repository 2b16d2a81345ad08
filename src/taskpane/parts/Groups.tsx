import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { GroupOverview } from "../../app/readOverview";
import { usePaneText } from "../text/PaneTextContext";
import { StatusBar } from "./StatusBar";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  more: { alignSelf: "flex-start" },
});

/** How many groups are shown before 显示全部. */
const FIRST = 8;

/** How sections or units stand, a bar each. */
export function Groups({ title, groups }: { title: string; groups: readonly GroupOverview[] }) {
  const styles = useStyles();
  const text = usePaneText();
  const [all, setAll] = useState(false);
  if (groups.length === 0) return null;
  const shown = all ? groups : groups.slice(0, FIRST);
  return (
    <section className={styles.block}>
      <Text as="h2" weight="semibold">
        {title}
      </Text>
      <ul className={styles.list}>
        {shown.map(({ name, projects, counts }) => (
          <li key={name}>
            <div className={styles.line}>
              <Text size={200} className={styles.name} title={name}>
                {name}
              </Text>
              <Text size={200} className={styles.count}>
                {text.overview.projectCount(projects)}
              </Text>
            </div>
            <StatusBar counts={counts} label={name} />
          </li>
        ))}
      </ul>
      {groups.length > FIRST && (
        <Button
          className={styles.more}
          size="small"
          appearance="transparent"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? text.overview.less : text.overview.more(groups.length)}
        </Button>
      )}
    </section>
  );
}
