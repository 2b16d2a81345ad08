import type { Investment, MoneyUnit, Project } from "../../src/plan/plan";
import seed from "./seedPlan.json";

/** An investment cell as the plan reader leaves it: "0.08", "" or "/". */
export function investment(text: string): Investment {
  if (text === "") return { kind: "blank", text };
  return text === "/" ? { kind: "stroke", text } : { kind: "amount", value: text, text };
}

/** A project with just what money is counted by. */
export function project(
  no: number,
  money: string,
  leads: string[],
  rest: { supports?: string[]; section?: string | null } = {},
): Project {
  const { supports = [], section = "一、常有善育" } = rest;
  return {
    no,
    section,
    title: `项目${no}`,
    content: "",
    investment: investment(money),
    leads,
    supports,
    row: no,
  };
}

/** A plan of a few projects, in 亿元 unless said otherwise. */
export function planOf(
  projects: Project[],
  unit: MoneyUnit = "亿元",
): { unit: MoneyUnit; projects: Project[] } {
  return { unit, projects };
}

/** The built-in list of sixty projects. */
export const seedPlan = planOf(
  seed.map((row, index) => ({
    ...row,
    investment: investment(row.investmentText),
    row: index + 1,
  })),
);
