import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { reviewText } from "../../i18n/pane/review";
import { usePaneState, useSession } from "../session/SessionContext";
import { useLocale } from "../text/PaneTextContext";
import { CHECK_VIEWS, checkView } from "./checkView";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    height: "34px",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** 核对结果 | 确认指标 | 从进展情况提取 */
export function CheckViews() {
  const styles = useStyles();
  const session = useSession();
  const text = reviewText(useLocale());
  const { section, ledger } = usePaneState();
  return (
    <TabList
      className={styles.root}
      size="small"
      appearance="subtle"
      selectedValue={checkView(section)}
      aria-label={text.views}
      onTabSelect={(_, { value }) =>
        session.show("check", CHECK_VIEWS.find((view) => view === value) ?? null)
      }
    >
      <Tab value="findings">{text.findings}</Tab>
      <Tab value="confirm">{text.confirm(ledger?.overview.toConfirm ?? 0)}</Tab>
      <Tab value="proposals">{text.proposals}</Tab>
    </TabList>
  );
}
