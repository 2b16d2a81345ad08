import { type Confirmation, confirmTargets } from "../../app/confirmTargets";
import { reviewText } from "../../i18n/pane/review";
import type { Session } from "../session/session";
import { refresh } from "./refresh";

/** 确认指标: writes 确认 and corrections over what the person saw. Says whether it was done. */
export async function confirmSeen(
  session: Session,
  confirmations: readonly Confirmation[],
): Promise<boolean> {
  const { workbook, locale } = session.surroundings;
  const seen = session.get().ledger?.ledger;
  if (!seen) return false;
  const { confirming: text } = reviewText(locale);
  return session.run(text.work, async (course) => {
    const count = await confirmTargets(workbook, seen, confirmations);
    await refresh(session, course);
    const declined = confirmations.some((confirmation) => confirmation.declined);
    session.set({ notice: declined ? text.declined : text.done(count) });
  });
}
