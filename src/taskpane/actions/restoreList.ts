import { isShownBy } from "../../app/foldedEdits";
import { paneText } from "../../i18n/paneText";
import type { Finding } from "../../progress/finding";
import type { Session } from "../session/session";
import { check } from "./checkLedger";

/** 恢复: puts the damage that one finding names to the list back as it was issued, then checks again. */
export async function restoreList(session: Session, finding: Finding): Promise<void> {
  const { workbook, locale } = session.surroundings;
  const text = paneText(locale);
  await session.run(text.work.restoring, async (course) => {
    const { restorePlan } = await import("../../app/restorePlan");
    const { restored } = await restorePlan(workbook, (damage) => isShownBy(damage, finding));
    await check(session, course);
    session.set({
      notice: restored.length > 0 ? text.check.restored : text.check.notRestored,
    });
  });
}
