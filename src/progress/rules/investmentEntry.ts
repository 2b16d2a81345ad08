import { finding, type ProjectRule } from "./rule";
import { plausible } from "./wrongUnit";

/** NOT_A_NUMBER, WRONG_UNIT and NEGATIVE for 累计完成投资. */
export const investmentEntry: ProjectRule = ({ record: project, money }) => {
  if (!project || !money) return [];
  const { entry, value } = money;
  const indicator = "累计完成投资";
  const unit = project.moneyUnit;
  if (entry.is === "text") {
    const { wrongUnit, value: suggestion } = entry.reading;
    const data = { indicator, text: entry.text, unit };
    const found =
      wrongUnit === undefined
        ? finding("NOT_A_NUMBER", entry.cell.place, project, { data, suggestion })
        : finding("WRONG_UNIT", entry.cell.place, project, {
            data: { ...data, typedUnit: wrongUnit },
            suggestion: plausible(suggestion, money.planned),
          });
    return [found];
  }
  if (entry.is !== "number" || value === null || value >= 0) return [];
  return [
    finding("NEGATIVE", entry.cell.place, project, {
      data: { indicator, value, unit },
      suggestion: -value,
    }),
  ];
};
