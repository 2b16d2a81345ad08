import { splitByUnit, type SplitResult, type UnitPart } from "../../app/splitByUnit";
import { exchangeText } from "../../i18n/pane/exchange";
import { saveFile } from "../exchange/saveFile";
import type { Session } from "../session/session";

/** A part of the ledger, and the file that it goes out as. */
export interface UnitFile {
  readonly part: UnitPart;
  readonly file: string;
}

/** 拆分: which units get which projects. Nothing is written. */
export async function splitLedger(
  session: Session,
  show: (result: SplitResult) => void,
): Promise<void> {
  const { workbook, locale } = session.surroundings;
  const { split: text } = exchangeText(locale);
  await session.run(text.working, async () => show(await splitByUnit(workbook)));
}

/** Makes units' workbooks one after another and hands them to the browser. */
export async function downloadParts(session: Session, files: readonly UnitFile[]): Promise<void> {
  const { split: text } = exchangeText(session.surroundings.locale);
  await session.run(text.working, async ({ signal, report }) => {
    const { sendOut } = await import("../../intake/sendOut");
    for (const [at, { part, file }] of files.entries()) {
      signal.throwIfAborted();
      report(text.making(file), at / files.length);
      saveFile(await sendOut(part.sheets()), file);
    }
    session.set({ notice: text.done(files.length) });
  });
}
