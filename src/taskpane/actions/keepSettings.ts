import { saveSettings } from "../../app/saveSettings";
import type { SettingChanges } from "../../app/settingChanges";
import { settingsText } from "../../i18n/pane/settings";
import type { Session } from "../session/session";
import { refresh } from "./refresh";

/** Writes settings to 参数 and judges by them. Says whether it was done. */
export async function keepSettings(session: Session, changes: SettingChanges): Promise<boolean> {
  const { workbook, locale } = session.surroundings;
  const seen = session.get().ledger?.ledger;
  if (!seen) return false;
  const { judging: text } = settingsText(locale);
  return session.run(text.saving, async (course) => {
    await saveSettings(workbook, changes, seen);
    await refresh(session, course);
    session.set({ notice: text.saved });
  });
}
