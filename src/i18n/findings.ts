import type { Finding } from "../progress/finding";
import { fillTemplate } from "./fillTemplate";
import type { FindingMessages } from "./findingMessages";
import { findingsEnUS } from "./findings.en-US";
import { findingsZhCN } from "./findings.zh-CN";
import type { Locale } from "./locale";

export const FINDING_MESSAGES: Readonly<Record<Locale, FindingMessages>> = {
  "zh-CN": findingsZhCN,
  "en-US": findingsEnUS,
};

/** What a finding says to a person: what is wrong, where, and what to do, with its numbers. */
export function findingSentence(finding: Finding, locale: Locale): string {
  const messages = FINDING_MESSAGES[locale][finding.code];
  const template =
    typeof messages === "string"
      ? messages
      : (messages[String(finding.data["case"])] ?? Object.values(messages)[0] ?? "");
  const { suggestion } = finding;
  return fillTemplate(template, {
    sheet: finding.place.sheet,
    no: finding.projectNo,
    ...finding.data,
    suggestion,
  });
}
