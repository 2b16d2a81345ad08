import { acceptSuggestion, valueAt } from "../../app/acceptSuggestion";
import { paneText } from "../../i18n/paneText";
import type { Finding } from "../../progress/finding";
import type { Session } from "../session/session";
import { check } from "./checkLedger";

/** 采纳: writes the suggestions of findings into their cells, then checks again. */
export async function acceptFindings(
  session: Session,
  findings: readonly Finding[],
): Promise<void> {
  const { workbook, locale } = session.surroundings;
  const { ledger } = session.get();
  if (!ledger) return;
  const text = paneText(locale);
  await session.run(text.work.accepting, async (course) => {
    const acceptances = findings.map((finding) => ({
      finding,
      seen: valueAt(ledger.snapshot, finding),
    }));
    await acceptSuggestion(workbook, acceptances);
    await check(session, course);
    session.set({ notice: text.check.accepted });
  });
}
