import type { CommandActs } from "../../commands/startCommands";
import type { Session } from "../session/session";
import { buildPivot } from "./buildPivot";
import { checkLedger } from "./checkLedger";
import { loadBuiltInList } from "./loadList";

/** What the ribbon's buttons do in the pane: the right tab, and the verb. */
export const ribbonActs = (session: Session): CommandActs => ({
  loadList: async () => {
    session.show("overview");
    await loadBuiltInList(session);
  },
  collectReturns: async () => session.show("settings", "collect"),
  checkTargets: () => checkLedger(session),
  listOverdue: async () => session.show("overdue"),
  buildPivots: async () => {
    session.show("investment");
    await buildPivot(session);
  },
});
