import { readPromises } from "../../../src/targets/readPromises";
import type { GoldItem, Prediction } from "./goldItem";

/** What the extractor reads from a labelled item, in the labels' form. */
export function predict({ text, planYear = 2022 }: GoldItem): Prediction {
  const { targets, milestones } = readPromises(text, { planYear });
  return {
    targets: targets.map(({ span, due, ...target }) => ({
      ...target,
      span: span.text,
      due: due.date,
    })),
    milestones: milestones.map((milestone) => ({ text: milestone.text, due: milestone.due.date })),
  };
}
