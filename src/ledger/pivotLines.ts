import type { CountingRule } from "../investment/countingRule";
import type { Difference } from "../investment/differences";
import type { Reconciliation } from "../investment/reconcile";
import type { WithoutInvestment } from "../investment/withoutInvestment";
import type { MoneyUnit } from "../plan/plan";
import type { CivilDate } from "../schedule/civilDate";
import type { DoubtfulMoney } from "./doubtfulMoney";
import type { InvestmentPace } from "./investmentPace";
import {
  DIMENSION_WORDS,
  PIVOT_TITLE,
  type PivotDimension,
  RULE_LINE,
  ruleExplanation,
  ruleLabel,
} from "./pivotWords";

/** All that the lines above the pivot say. */
export interface PivotFacts {
  readonly by: PivotDimension;
  readonly rule: CountingRule;
  readonly unit: MoneyUnit;
  readonly asOf: CivilDate;
  readonly reconciliation: Reconciliation;
  readonly without: WithoutInvestment;
  /** Projects whose 累计完成投资 could not be read. */
  readonly unread: readonly number[];
  /** 投资完成率 beside 序时进度; null while nothing is reported. */
  readonly pace: InvestmentPace | null;
  /** Why the totals differ, project by project. */
  readonly differences: readonly Difference[];
  readonly doubt: Doubt | null;
}

/** Entries of 累计完成投资 that are counted though they can hardly be right. */
export interface Doubt {
  readonly entries: readonly DoubtfulMoney[];
  /** 累计完成投资 of the whole list with them … */
  readonly total: string;
  /** … and without them: decimal text in the list's unit. */
  readonly without: string;
}

const MOST_NUMBERS = 60;

const numbers = (list: readonly number[]): string => {
  const shown = list.slice(0, MOST_NUMBERS).join("、");
  return list.length > MOST_NUMBERS ? `${shown} 等` : shown;
};

/** 对账: plan total = pivot total, or each part of the difference with its projects. */
export function reconciliationLine({ by, unit, reconciliation }: PivotFacts): string {
  const { planTotal, total, withoutUnit, withoutUnitTotal, inflation } = reconciliation;
  const missing = withoutUnit.filter(({ planned }) => planned !== null).map(({ no }) => no);
  const parts = [
    ...(missing.length > 0
      ? [`＋ ${DIMENSION_WORDS[by].without} ${withoutUnitTotal}（序号 ${numbers(missing)}）`]
      : []),
    ...(inflation === "0" ? [] : [`－ 重复计入 ${inflation}`]),
  ];
  return `对账：清单合计 ${planTotal} ＝ 透视合计 ${[total, ...parts].join(" ")}（${unit}）。`;
}

function withoutLine({ without, unread }: PivotFacts): string {
  const { blank, stroke, unreadable } = without;
  const parts = [
    ...(blank.length > 0 ? [`空白 ${blank.length} 项（序号 ${numbers(blank)}）`] : []),
    ...(stroke.length > 0 ? [`“/” ${stroke.length} 项（序号 ${numbers(stroke)}）`] : []),
    ...(unreadable.length > 0
      ? [`不是数字 ${unreadable.length} 项（序号 ${numbers(unreadable)}）`]
      : []),
  ];
  const planned = parts.length > 0 ? `清单未列投资：${parts.join("；")}。` : "清单各项均列有投资。";
  return unread.length > 0
    ? `${planned}累计完成投资不是数字、未计入：序号 ${numbers(unread)}。`
    : planned;
}

/** 投资完成率 45.0%，序时 58.3%，落后 13.3 个百分点. */
function paceText({ pace }: PivotFacts): string {
  if (pace === null) return "";
  const { rate, expected, behind, without } = pace;
  const left = without > 0 ? `（不含存疑 ${without} 项）` : "";
  const gap = Number(behind);
  const words = gap > 0 ? `落后 ${behind} 个百分点` : `超前 ${Math.abs(gap).toFixed(1)} 个百分点`;
  return `；投资完成率${left} ${rate}%，序时 ${expected}%，${gap === 0 ? "与序时一致" : words}`;
}

/** 存疑: which entries are counted as typed, and the total with and without them. */
export function doubtLine({ doubt, unit }: Pick<PivotFacts, "doubt" | "unit">): string | null {
  if (doubt === null) return null;
  const entries = doubt.entries
    .slice(0, MOST_NUMBERS)
    .map(({ no, value, meant, reason }) =>
      reason === "negative"
        ? `序号 ${no} 填 ${value}（负数）`
        : `序号 ${no} 填 ${value}（疑似单位填错，应为 ${meant}）`,
    )
    .join("；");
  const more = doubt.entries.length > MOST_NUMBERS ? ` 等 ${doubt.entries.length} 项` : "";
  return `存疑：${entries}${more}。累计完成合计 ${doubt.total}，不计存疑项 ${doubt.without}（${unit}）。请核实更正后重新生成。`;
}

/**
 * The lines above the pivot: title, rule, date, reconciliation, what has no money, and what is in
 * doubt (null where nothing is).
 */
export function pivotLines(facts: PivotFacts): (string | null)[] {
  const { by, rule, asOf, unit } = facts;
  const label = ruleLabel(by, rule);
  return [
    `${PIVOT_TITLE}${DIMENSION_WORDS[by].by}（${label}）`,
    `${RULE_LINE}${label}——${ruleExplanation(by, rule)}。`,
    `统计日期：${asOf}；单位：${unit}；数据来源：投资明细${paceText(facts)}`,
    reconciliationLine(facts),
    withoutLine(facts),
    doubtLine(facts),
  ];
}
