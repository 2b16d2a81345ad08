import { Accordion, makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import { exchangeText } from "../../i18n/pane/exchange";
import { settingsText } from "../../i18n/pane/settings";
import { CollectUnits } from "../exchange/CollectUnits";
import { SplitUnits } from "../exchange/SplitUnits";
import { ImportList } from "../import/ImportList";
import type { Section } from "../session/paneState";
import { usePaneState } from "../session/SessionContext";
import { About } from "../settings/About";
import { Judging } from "../settings/Judging";
import { SettingsSection } from "../settings/SettingsSection";
import { useLocale } from "../text/PaneTextContext";

type SettingsPart = "judging" | "import" | "exchange" | "about";

/** Where other places lead to. */
const LED_TO: Partial<Record<Section, SettingsPart>> = { import: "import", collect: "exchange" };

const useStyles = makeStyles({
  page: { overflowY: "scroll", flexGrow: 1, minHeight: 0 },
});

/** 设置: the day and the rules of judging, lists in and workbooks out, and what is running here. */
export function Settings() {
  const styles = useStyles();
  const locale = useLocale();
  const text = settingsText(locale);
  const { ledger, section } = usePaneState();
  const led = section === null ? undefined : LED_TO[section];
  const [open, setOpen] = useState<readonly unknown[] | null>(null);
  if (ledger === undefined) return null;
  const first: SettingsPart = ledger ? "judging" : "import";
  return (
    <div className={styles.page}>
      <Accordion
        multiple
        collapsible
        openItems={[...(open ?? [led ?? first])]}
        onToggle={(_, { openItems }) => setOpen(openItems)}
      >
        <SettingsSection value="judging" title={text.sections.judging} wanted={false}>
          {ledger ? (
            <Judging
              key={JSON.stringify(ledger.ledger.settings)}
              settings={ledger.ledger.settings}
            />
          ) : (
            <Text>{text.judging.noLedger}</Text>
          )}
        </SettingsSection>
        <SettingsSection value="import" title={text.sections.import} wanted={led === "import"}>
          <ImportList />
        </SettingsSection>
        <SettingsSection
          value="exchange"
          title={text.sections.exchange}
          wanted={led === "exchange"}
        >
          {ledger ? (
            <>
              <SplitUnits />
              <CollectUnits />
            </>
          ) : (
            <Text>{exchangeText(locale).noLedger}</Text>
          )}
        </SettingsSection>
        <SettingsSection value="about" title={text.sections.about} wanted={false}>
          <About />
        </SettingsSection>
      </Accordion>
    </div>
  );
}
