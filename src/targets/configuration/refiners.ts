import type { Refiner } from "../draft";
import { absorbDescriptions } from "../refiners/absorbDescriptions";
import { excludeFigures } from "../refiners/excludeFigures";
import { findMilestones } from "../refiners/findMilestones";
import { linkParts } from "../refiners/linkParts";
import { markAttributes } from "../refiners/markAttributes";
import { nameIndicators } from "../refiners/nameIndicators";
import { nameKinds } from "../refiners/nameKinds";
import { pairRespectively } from "../refiners/pairRespectively";
import { rateConfidence } from "../refiners/rateConfidence";
import { reachFarComparators } from "../refiners/reachFarComparators";
import { resolveDeadlines } from "../refiners/resolveDeadlines";
import { setMeasures } from "../refiners/setMeasures";
import { supplyUnits } from "../refiners/supplyUnits";

/** How a figure becomes a target, step by step. */
export const refiners: readonly Refiner[] = [
  supplyUnits,
  excludeFigures,
  absorbDescriptions,
  markAttributes,
  reachFarComparators,
  pairRespectively,
  linkParts,
  nameIndicators,
  nameKinds,
  setMeasures,
  findMilestones,
  resolveDeadlines,
  rateConfidence,
];
