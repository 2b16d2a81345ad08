import type { Refiner } from "../draft";
import { excludeFigures } from "../refiners/excludeFigures";
import { findMilestones } from "../refiners/findMilestones";
import { linkParts } from "../refiners/linkParts";
import { markAttributes } from "../refiners/markAttributes";
import { nameIndicators } from "../refiners/nameIndicators";
import { rateConfidence } from "../refiners/rateConfidence";
import { reachFarComparators } from "../refiners/reachFarComparators";
import { resolveDeadlines } from "../refiners/resolveDeadlines";
import { setMeasures } from "../refiners/setMeasures";

/** How a figure becomes a target, step by step. */
export const refiners: readonly Refiner[] = [
  excludeFigures,
  markAttributes,
  reachFarComparators,
  linkParts,
  nameIndicators,
  setMeasures,
  findMilestones,
  resolveDeadlines,
  rateConfidence,
];
