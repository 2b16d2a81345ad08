import { overviewOf } from "../../app/readOverview";
import { paneText } from "../../i18n/paneText";
import { listOverdue } from "../../progress/listOverdue";
import type { Course, Session } from "../session/session";

const SHARES = { reading: 0.1, judging: 0.5, writing: 0.7 } as const;

/** 核对目标, with the result shown on 核对. */
export async function checkLedger(session: Session): Promise<void> {
  const text = paneText(session.surroundings.locale);
  await session.run(text.work.checking, async (course) => {
    session.set({ tab: "check", section: null });
    const written = await check(session, course);
    session.set({ notice: written ? text.check.changed : text.check.unchanged });
  });
}

/** Runs the verb inside work that has begun; says whether the workbook changed. */
export async function check(session: Session, { signal, report }: Course): Promise<boolean> {
  const { workbook, locale, today } = session.surroundings;
  const { work } = paneText(locale);
  const [{ checkTargets }, { wordingOf }] = await Promise.all([
    import("../../app/checkTargets"),
    import("../../i18n/wording"),
  ]);
  // The wording of the workbook is Chinese whatever the pane speaks: thirty units read it.
  const { ledger, snapshot, written, ...judgement } = await checkTargets(workbook, {
    today: today(),
    wording: wordingOf("zh-CN"),
    signal,
    onStep: (step) => report(step === "writing" ? work.writing : work.checking, SHARES[step]),
  });
  session.set({
    checked: true,
    stale: false,
    ledger: {
      ledger,
      snapshot,
      judgement,
      overview: overviewOf(ledger, judgement),
      overdue: listOverdue(ledger.records, judgement),
    },
  });
  return written;
}
