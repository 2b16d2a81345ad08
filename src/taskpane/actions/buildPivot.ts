import type { PivotOptions } from "../../app/buildPivots";
import { paneText } from "../../i18n/paneText";
import type { Session } from "../session/session";

/** 生成透视表: as chosen, or as 参数 says where nothing was chosen. */
export async function buildPivot(
  session: Session,
  choice: Pick<PivotOptions, "by" | "rule" | "aliases"> = {},
): Promise<void> {
  const { workbook, locale, today } = session.surroundings;
  const text = paneText(locale);
  await session.run(text.work.building, async () => {
    const { buildPivots } = await import("../../app/buildPivots");
    const { pivot } = await buildPivots(workbook, { ...choice, today: today() });
    session.set({ notice: text.pivot[pivot] });
  });
}
