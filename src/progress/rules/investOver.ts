import { exact } from "../../targets/numerals/numeral";
import { investmentCase } from "./investmentCase";
import { investmentSlip } from "./investScale";
import { finding, percentOf, type ProjectRule } from "./rule";

/** INVEST_OVER: more invested than planned for the year, and no slip of unit explains it. */
export const investOver: ProjectRule = ({ record: project }) => {
  if (!project?.invested) return [];
  const money = investmentCase(project);
  const { value, planned } = money;
  if (value === null || planned === null || exact(value) <= exact(planned)) return [];
  if (investmentSlip(money, project.moneyUnit)) return [];
  return [
    finding("INVEST_OVER", project.invested.place, project, {
      data: {
        value,
        planned: project.investment ?? "",
        unit: project.moneyUnit,
        ...(planned > 0 ? { percent: percentOf(value, planned) } : {}),
      },
    }),
  ];
};
