import { endOfMonth } from "../../../schedule/civilDate";
import { numberOf, type DateParser } from "./dateParser";

/** “十四五”末: the last day of the fourteenth five years, 31 December 2025. */
export const planPeriod: DateParser = {
  name: "five years",
  needs: "末",
  pattern: /[“"]?(?<period>十[一二三四五六七八])五[”"]?(?:规划|时期)?期?末/g,
  read: ({ period = "" }) => endOfMonth(1955 + 5 * numberOf(period), 12),
};
