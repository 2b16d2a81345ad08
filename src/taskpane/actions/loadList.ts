import type { SheetNames } from "../../app/renameLedger";
import { paneText } from "../../i18n/paneText";
import type { Plan } from "../../plan/plan";
import { dateParts } from "../../schedule/civilDate";
import type { Session } from "../session/session";

/**
 * 载入清单: lays a list out as a ledger and shows what was read. Where sheet names are taken nothing is
 * written and the pane asks.
 */
export async function loadList(session: Session, plan: Plan, names?: SheetNames): Promise<void> {
  const { workbook, locale, today } = session.surroundings;
  const text = paneText(locale);
  await session.run(text.work.loading, async () => {
    const { loadTemplate } = await import("../../app/loadTemplate");
    const planYear = plan.year ?? dateParts(today()).year;
    const result = await loadTemplate(workbook, plan, { planYear, ...(names ? { names } : {}) });
    if (result.status === "occupied") {
      session.set({ occupied: { plan, ...result } });
      return;
    }
    const { projects, targets, milestones, toConfirm } = result;
    await session.read();
    session.set({
      occupied: null,
      tab: "overview",
      notice: text.loaded(projects, targets, milestones, toConfirm),
    });
  });
}

/** 载入内置清单: the list that comes with the program, read only when it is wanted. */
export async function loadBuiltInList(session: Session): Promise<void> {
  const { builtInList } = await import("../builtInList");
  await loadList(session, builtInList());
}
