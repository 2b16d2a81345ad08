import { clearMarks } from "../../app/clearMarks";
import { paneText } from "../../i18n/paneText";
import type { Session } from "../session/session";

/** 清除标记, and how many there were. */
export async function clearLedgerMarks(session: Session): Promise<void> {
  const { workbook, locale } = session.surroundings;
  const text = paneText(locale);
  await session.run(text.work.clearing, async () => {
    const count = await clearMarks(workbook);
    session.set({ checked: false, notice: text.check.cleared(count) });
  });
}
