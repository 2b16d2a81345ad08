import { acceptProposals } from "../../app/acceptProposals";
import type { Proposal } from "../../app/proposeFromNarrative";
import { reviewText } from "../../i18n/pane/review";
import type { Session } from "../session/session";
import { check } from "./checkLedger";

/** 采纳: writes values from 进展情况 into 本期累计, then checks again. */
export async function acceptProposed(
  session: Session,
  proposals: readonly Proposal[],
): Promise<void> {
  const { workbook, locale } = session.surroundings;
  const seen = session.get().ledger?.ledger;
  if (!seen) return;
  const { proposing: text } = reviewText(locale);
  await session.run(text.work, async (course) => {
    const count = await acceptProposals(workbook, seen, proposals);
    await check(session, course);
    session.set({ notice: text.done(count) });
  });
}
