import type { Refiner } from "../draft";

/** What a person must decide: guessed units, ratios, numerals in characters, repeated rates, other years. */
export const rateConfidence: Refiner = ({ candidates, planYear }) => {
  for (const candidate of candidates) {
    const { figure, lead, due, unit } = candidate;
    const doubtful =
      figure.unitGuessed ||
      unit === "" ||
      unit.includes("：") ||
      figure.written !== "digits" ||
      /(?<!人|户|村|次)每(?:季度|月|年|周|学期)/.test(lead) ||
      (due !== undefined && !due.date.startsWith(String(planYear)));
    if (doubtful) candidate.confidence = "check";
  }
};
