import { buildPivots } from "../../app/buildPivots";
import type { InvestmentView } from "../../app/investmentReport";
import { investmentText } from "../../i18n/pane/investment";
import type { Session } from "../session/session";

/** 生成透视表: makes or refreshes 投资透视, and tells which of the two it was. */
export async function generatePivot(session: Session, view: InvestmentView): Promise<void> {
  const { workbook, locale, today } = session.surroundings;
  const text = investmentText(locale);
  await session.run(text.generating, async () => {
    const { pivot } = await buildPivots(workbook, { today: today(), ...view });
    session.set({ notice: text.outcomes[pivot] });
  });
}
