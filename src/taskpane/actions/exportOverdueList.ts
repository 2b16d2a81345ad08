import { paneText } from "../../i18n/paneText";
import type { OverdueItem } from "../../progress/listOverdue";
import type { Session } from "../session/session";

/** Writes what the overdue list shows to a new sheet. */
export async function exportOverdueList(
  session: Session,
  items: readonly OverdueItem[],
): Promise<void> {
  const { workbook, locale } = session.surroundings;
  const { ledger } = session.get();
  if (!ledger) return;
  const text = paneText(locale);
  await session.run(text.work.exporting, async () => {
    const { exportOverdue } = await import("../../app/exportOverdue");
    const sheet = await exportOverdue(workbook, items, ledger.overview.asOf);
    session.set({ notice: text.overdue.exported(sheet) });
  });
}
