import type { Finding } from "../finding";
import { finding, type ProjectRule } from "./rule";
import { plausible } from "./wrongUnit";

/** NOT_A_NUMBER, WRONG_UNIT and NEGATIVE for 累计完成投资. */
export const investmentEntry: ProjectRule = ({ record: project, money }) => {
  if (!project || !money) return [];
  const { entry, value } = money;
  const indicator = "累计完成投资";
  const unit = project.moneyUnit;
  const found: Finding[] = [];
  if (entry.is === "text") {
    const { wrongUnit, value: read } = entry.reading;
    const data = { indicator, text: entry.text, unit };
    const suggestion = read === null ? null : Math.abs(read);
    found.push(
      wrongUnit === undefined
        ? finding("NOT_A_NUMBER", entry.cell.place, project, { data, suggestion })
        : finding("WRONG_UNIT", entry.cell.place, project, {
            data: { ...data, typedUnit: wrongUnit },
            suggestion: plausible(suggestion, money.planned),
          }),
    );
  }
  if ((entry.is === "number" || entry.is === "text") && value !== null && value < 0)
    found.push(
      finding("NEGATIVE", entry.cell.place, project, {
        data: { indicator, value, unit },
        suggestion: -value,
      }),
    );
  return found;
};
