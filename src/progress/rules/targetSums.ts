import { familiesOf } from "./family";
import { finding, type ProjectRule } from "./rule";
import { misfit } from "./sumOfParts";

/** PLAN_ARITHMETIC among the rows of 指标: parts that exceed their whole, or just miss it. */
export const targetSums: ProjectRule = ({ targets }) =>
  familiesOf(targets).flatMap(({ whole, parts }) => {
    const { record, nature } = whole;
    if (record.value === null || nature.share) return [];
    const values = parts.flatMap(({ record: part }) =>
      part.value === null ? [] : { value: part.value, words: `${part.indicator}${part.text}` },
    );
    const sum = values.length === parts.length ? misfit(record.value, values) : null;
    if (sum === null) return [];
    return finding("PLAN_ARITHMETIC", record.place, record, {
      data: {
        case: "parts",
        indicator: record.indicator,
        whole: record.value,
        parts: values.map(({ value }) => value).join(" + "),
        sum,
        unit: record.unit,
      },
    });
  });
