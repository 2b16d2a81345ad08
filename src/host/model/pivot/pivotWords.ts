import type { Aggregation } from "../state/pivotState";

/** What a pivot table writes of its own accord, in the language of its workbook. */
export type PivotWords = {
  rowLabels: string;
  columnLabels: string;
  grandTotal: string;
  all: string;
  multiple: string;
  subtotal(item: string): string;
  /** The total of one of several data fields. */
  total(caption: string): string;
  /** The caption Excel gives a field placed as values. */
  caption(by: Aggregation, field: string): string;
};

const aggregations: Readonly<Record<Aggregation, { en: string; zh: string }>> = {
  Automatic: { en: "Sum", zh: "求和项" },
  Sum: { en: "Sum", zh: "求和项" },
  Count: { en: "Count", zh: "计数项" },
  CountNumbers: { en: "Count", zh: "数值计数项" },
  Average: { en: "Average", zh: "平均值项" },
  Max: { en: "Max", zh: "最大值项" },
  Min: { en: "Min", zh: "最小值项" },
  Product: { en: "Product", zh: "乘积项" },
  StandardDeviation: { en: "StdDev", zh: "标准偏差项" },
  StandardDeviationP: { en: "StdDevp", zh: "总体标准偏差项" },
  Variance: { en: "Var", zh: "方差项" },
  VarianceP: { en: "Varp", zh: "总体方差项" },
};

const english: PivotWords = {
  rowLabels: "Row Labels",
  columnLabels: "Column Labels",
  grandTotal: "Grand Total",
  all: "(All)",
  multiple: "(Multiple Items)",
  subtotal: (item) => `${item} Total`,
  total: (caption) => `Total ${caption}`,
  caption: (by, field) => `${aggregations[by].en} of ${field}`,
};

const chinese: PivotWords = {
  rowLabels: "行标签",
  columnLabels: "列标签",
  grandTotal: "总计",
  all: "(全部)",
  multiple: "(多项)",
  subtotal: (item) => `${item} 汇总`,
  total: (caption) => `${caption}汇总`,
  caption: (by, field) => `${aggregations[by].zh}:${field}`,
};

/** The words for a locale such as "zh-CN"; English where Excel's own are not known. */
export const pivotWordsFor = (locale: string): PivotWords =>
  locale.toLowerCase().startsWith("zh") ? chinese : english;
