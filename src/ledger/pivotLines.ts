import type { CountingRule } from "../investment/countingRule";
import type { Reconciliation } from "../investment/reconcile";
import type { WithoutInvestment } from "../investment/withoutInvestment";
import type { CivilDate } from "../schedule/civilDate";
import type { InvestmentPace } from "./investmentPace";
import { ALLOCATION_LABELS } from "./labels";
import {
  DIMENSION_WORDS,
  PIVOT_TITLE,
  type PivotDimension,
  RULE_EXPLANATIONS,
  RULE_LINE,
} from "./pivotWords";

/** All that the lines above the pivot say. */
export interface PivotFacts {
  readonly by: PivotDimension;
  readonly rule: CountingRule;
  readonly unit: string;
  readonly asOf: CivilDate;
  readonly reconciliation: Reconciliation;
  readonly without: WithoutInvestment;
  /** Projects whose 累计完成投资 could not be read. */
  readonly unread: readonly number[];
  /** 投资完成率 beside 序时进度; null while nothing is reported. */
  readonly pace: InvestmentPace | null;
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
  const { rate, expected, behind } = pace;
  const gap = Number(behind);
  const words = gap > 0 ? `落后 ${behind} 个百分点` : `超前 ${Math.abs(gap).toFixed(1)} 个百分点`;
  return `；投资完成率 ${rate}%，序时 ${expected}%，${gap === 0 ? "与序时一致" : words}`;
}

/** The five lines above the pivot: title, rule, date, reconciliation, and what has no money. */
export function pivotLines(facts: PivotFacts): string[] {
  const { by, rule, asOf, unit } = facts;
  return [
    `${PIVOT_TITLE}${DIMENSION_WORDS[by].by}（${ALLOCATION_LABELS[rule]}）`,
    `${RULE_LINE}${ALLOCATION_LABELS[rule]}——${RULE_EXPLANATIONS[rule]}。`,
    `统计日期：${asOf}；单位：${unit}；数据来源：投资明细${paceText(facts)}`,
    reconciliationLine(facts),
    withoutLine(facts),
  ];
}
