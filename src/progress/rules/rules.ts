import { badDate } from "./badDate";
import { contentMoney } from "./contentMoney";
import { contentSums } from "./contentSums";
import { doneWithoutEvidence, milestoneWithoutEvidence } from "./doneWithoutEvidence";
import { doneWithoutNumber } from "./doneWithoutNumber";
import type { FamilyRule } from "./family";
import { fell } from "./fell";
import { investmentEntry } from "./investmentEntry";
import { investOver } from "./investOver";
import { investScale } from "./investScale";
import { milestoneFell } from "./milestoneFell";
import { milestoneNotReported } from "./milestoneNotReported";
import { narrativeDiffers } from "./narrativeDiffers";
import { negative } from "./negative";
import { notANumber } from "./notANumber";
import { notAState } from "./notAState";
import { notReported } from "./notReported";
import { notWhole } from "./notWhole";
import { over100Percent } from "./over100Percent";
import { overTarget } from "./overTarget";
import { partExceedsWhole } from "./partExceedsWhole";
import { partsDiffer } from "./partsDiffer";
import { previousScale } from "./previousScale";
import { previousState } from "./previousState";
import type { MilestoneRule, ProjectRule, TargetRule } from "./rule";
import { scaleJump } from "./scaleJump";
import { targetSums } from "./targetSums";
import { valuesSwapped } from "./valuesSwapped";
import { wrongUnit } from "./wrongUnit";

/** What is typed, whatever its value. All of them are asked. */
export const ENTRY_RULES: readonly TargetRule[] = [notReported, wrongUnit, notANumber];

/**
 * Reasons to doubt a number. The first that applies ends the matter: a value that is itself in doubt
 * is compared with nothing.
 */
export const DOUBTS: readonly TargetRule[] = [negative, scaleJump, notWhole, over100Percent];

/** The same of 上期累计. */
export const PREVIOUS_DOUBTS: readonly TargetRule[] = [
  negative,
  previousScale,
  notWhole,
  over100Percent,
];

/** What a sound number is compared with. All of them are asked. */
export const COMPARISONS: readonly TargetRule[] = [fell, overTarget, doneWithoutEvidence];

/** A whole and its parts, where no number among them is in doubt. */
export const FAMILY_RULES: readonly FamilyRule[] = [partExceedsWhole, partsDiffer];

export const MILESTONE_RULES: readonly MilestoneRule[] = [
  milestoneNotReported,
  notAState,
  previousState,
  milestoneFell,
  milestoneWithoutEvidence,
];

/** Rules about a project as a whole: its money, its date, its narrative, and the list itself. */
export const PROJECT_RULES: readonly ProjectRule[] = [
  investmentEntry,
  investScale,
  investOver,
  badDate,
  doneWithoutNumber,
  narrativeDiffers,
  valuesSwapped,
  targetSums,
  contentSums,
  contentMoney,
];
