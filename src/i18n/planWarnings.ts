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
  const { columns, places, sentences } = MESSAGES[locale];
  const { column, sheet, at, first, firstSheet, firstAt } = warning.data;
  const place = (data: Parameters<typeof fillTemplate>[1]): string =>
    fillTemplate(data["at"] === undefined ? places.row : places.column, data);
  // Filled in first, so that a long sheet's name does not cost the row.
  const sentence = sentences[warning.code]
    .replace("{place}", place({ row: warning.row, sheet, at }))
    .replace("{firstPlace}", place({ row: first, sheet: firstSheet, at: firstAt }));
  return fillTemplate(sentence, {
    ...warning.data,
    ...(isColumn(column, columns) ? { column: columns[column] } : {}),
  });
}
