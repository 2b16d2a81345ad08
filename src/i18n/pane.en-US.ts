import type { PaneText } from "./paneText";

export const paneEnUS: PaneText = {
  tabs: {
    overview: "Overview",
    check: "Check",
    overdue: "Overdue",
    investment: "Investment",
    settings: "Settings",
  },
  work: { cancel: "Cancel" },
  trouble: { retry: "Retry", dismiss: "Dismiss" },
};
