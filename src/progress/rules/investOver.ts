import { exact } from "../../targets/numerals/numeral";
import { investmentSlip } from "./investScale";
import { finding, percentOf, type ProjectRule } from "./rule";

/** INVEST_OVER: more invested than planned for the year, and no slip of unit explains it. */
export const investOver: ProjectRule = ({ record: project, money }) => {
  if (!project?.invested || !money) return [];
  const { value, planned } = money;
  if (value === null || planned === null || value <= planned) return [];
  // A sum in a sheet may end in …0004.
  if (exact(value) <= exact(planned)) return [];
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
