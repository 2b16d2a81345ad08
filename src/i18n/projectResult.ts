import type { Finding, Severity } from "../progress/finding";
import type { Standing } from "../progress/standing";
import { fillTemplate } from "./fillTemplate";
import { findingSentence } from "./findings";
import type { Locale } from "./locale";

interface ResultMessages {
  readonly names: Readonly<Record<Severity, string>>;
  readonly counts: string;
  readonly unreported: string;
  readonly clean: string;
  readonly more: string;
}

const MESSAGES: Readonly<Record<Locale, ResultMessages>> = {
  "zh-CN": {
    names: { error: "错误", warning: "提醒", notice: "提示" },
    counts: "{name} {count} 项",
    unreported: "未报 {count} 项",
    clean: "未发现问题",
    more: "……另有 {count} 条，见任务窗格或“指标”表。",
  },
  "en-US": {
    names: { error: "errors", warning: "warnings", notice: "notices" },
    counts: "{count} {name}",
    unreported: "{count} not reported",
    clean: "No problem found",
    more: "… and {count} more: see the task pane or sheet 指标.",
  },
};

const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];
/** Sentences that one cell of 核对结果 carries; the rest is counted. */
const SENTENCES = 3;

/**
 * 核对结果 of a project: how many findings of each severity, what is not reported, and the gravest
 * ones in words. What only waits to be filled in is counted, not told one by one.
 */
export function projectResult(
  findings: readonly Finding[],
  standings: readonly Standing[],
  locale: Locale,
): string {
  const { names, counts, unreported, clean, more } = MESSAGES[locale];
  const told = findings.filter(({ code }) => code !== "NOT_REPORTED");
  const waiting = standings.filter(({ status }) => status === "未报").length;
  const ordered = SEVERITIES.flatMap((severity) =>
    told.filter((finding) => finding.severity === severity),
  );
  const parts = SEVERITIES.flatMap((severity) => {
    const count = told.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [fillTemplate(counts, { name: names[severity], count })];
  });
  if (waiting > 0) parts.push(fillTemplate(unreported, { count: waiting }));
  if (parts.length === 0) return clean;
  const sentences = ordered
    .slice(0, SENTENCES)
    .map(
      (finding) =>
        `[${finding.place.cell ?? finding.place.sheet}] ${findingSentence(finding, locale)}`,
    );
  const rest = ordered.length - sentences.length;
  return [
    parts.join(locale === "zh-CN" ? "、" : ", "),
    ...sentences,
    ...(rest > 0 ? [fillTemplate(more, { count: rest })] : []),
  ].join("\n");
}
