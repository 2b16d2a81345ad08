import { makeStyles, tokens } from "@fluentui/react-components";
import { settingsText } from "../../i18n/pane/settings";
import { About } from "../settings/About";
import { useLocale } from "../text/PaneTextContext";

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    overflowY: "scroll",
    flexGrow: 1,
    minHeight: 0,
  },
});

/** 设置: the day and the rules of judging, lists in and workbooks out, and what is running here. */
export function Settings() {
  const styles = useStyles();
  const text = settingsText(useLocale());
  return (
    <div className={styles.page}>
      <section aria-label={text.about.title}>
        <About />
      </section>
    </div>
  );
}
