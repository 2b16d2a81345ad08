import type { PlanColumn, PlanWarning } from "../plan/plan";
import { fillTemplate } from "./fillTemplate";
import type { Locale } from "./locale";
import { planWarningsEnUS } from "./planWarnings.en-US";
import type { PlanWarningMessages } from "./planWarnings.messages";
import { planWarningsZhCN } from "./planWarnings.zh-CN";

const MESSAGES: Readonly<Record<Locale, PlanWarningMessages>> = {
  "zh-CN": planWarningsZhCN,
  "en-US": planWarningsEnUS,
};

const isColumn = (name: unknown, columns: object): name is PlanColumn =>
  typeof name === "string" && name in columns;

/** What a warning about a list says to a person: what, where, and what to do. */
export function planWarningSentence(warning: PlanWarning, locale: Locale): string {
  const { columns, sentences } = MESSAGES[locale];
  const { column } = warning.data;
  return fillTemplate(sentences[warning.code], {
    row: warning.row,
    ...warning.data,
    ...(isColumn(column, columns) ? { column: columns[column] } : {}),
  });
}
