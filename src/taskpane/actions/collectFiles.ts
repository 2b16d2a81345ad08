import { collectReturns, type CollectReport } from "../../app/collectReturns";
import { type HeldBack, holdBack } from "../../app/heldBack";
import { exchangeText } from "../../i18n/pane/exchange";
import type { Session } from "../session/session";
import { refresh } from "./refresh";

/** 汇总回收, as far as the report: what would be taken over, before anything is written. */
export async function readReturns(
  session: Session,
  files: readonly File[],
  show: (merge: HeldBack<CollectReport>) => void,
): Promise<void> {
  const { workbook, locale } = session.surroundings;
  const { collect: text } = exchangeText(locale);
  await session.run(text.working, async ({ signal, report }) => {
    const { openReturned } = await import("../../intake/openReturned");
    const returns = files.map((file, at) => ({
      file: file.name,
      open: () => {
        signal.throwIfAborted();
        report(text.opening(file.name, at + 1, files.length), at / files.length);
        return openReturned(file);
      },
    }));
    const merge = await holdBack(workbook, (held) => collectReturns(held, returns));
    signal.throwIfAborted();
    show(merge);
  });
}

/** Writes what the person has looked at. Says whether it was done. */
export async function writeReturns(
  session: Session,
  { cells, commit }: HeldBack<CollectReport>,
): Promise<boolean> {
  const { collect: text } = exchangeText(session.surroundings.locale);
  return session.run(text.writing, async (course) => {
    await commit();
    await refresh(session, course);
    session.set({ notice: text.done(cells) });
  });
}
