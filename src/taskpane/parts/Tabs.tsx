import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { TABS } from "../session/paneState";
import { usePaneState, useSession } from "../session/SessionContext";
import { usePaneText } from "../text/PaneTextContext";

const useStyles = makeStyles({
  // Excel's own menu covers 34 × 32 pixels at the top right.
  list: {
    flexShrink: 0,
    paddingRight: "34px",
    overflow: "clip",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Five English words take more than the narrowest pane has; Chinese ones do not.
  tab: {
    ":lang(en)": {
      "@media (max-width: 359px)": {
        paddingLeft: tokens.spacingHorizontalXXS,
        paddingRight: tokens.spacingHorizontalXXS,
        "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200 },
      },
    },
  },
});

/** The five tabs. */
export function Tabs() {
  const styles = useStyles();
  const session = useSession();
  const text = usePaneText();
  const { tab } = usePaneState();
  return (
    <TabList
      className={styles.list}
      size="small"
      selectedValue={tab}
      aria-label={text.tabList}
      onTabSelect={(_, { value }) => {
        const chosen = TABS.find((name) => name === value);
        if (chosen) session.show(chosen);
      }}
    >
      {TABS.map((name) => (
        <Tab
          key={name}
          className={styles.tab}
          value={name}
          id={`tab-${name}`}
          aria-controls={`panel-${name}`}
        >
          {text.tabs[name]}
        </Tab>
      ))}
    </TabList>
  );
}
