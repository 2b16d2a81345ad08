import type { Exclusion } from "../draft";
import { achieved } from "../refiners/exclusions/achieved";
import { age } from "../refiners/exclusions/age";
import { baseline } from "../refiners/exclusions/baseline";
import { conditionOfShare } from "../refiners/exclusions/conditionOfShare";
import { duration } from "../refiners/exclusions/duration";
import { existing } from "../refiners/exclusions/existing";
import { metaCount } from "../refiners/exclusions/metaCount";
import { nameOfThing } from "../refiners/exclusions/nameOfThing";
import { numeralWord } from "../refiners/exclusions/numeralWord";
import { rate } from "../refiners/exclusions/rate";
import { ruleText } from "../refiners/exclusions/ruleText";
import { threshold } from "../refiners/exclusions/threshold";
import { unnamedUnit } from "../refiners/exclusions/unnamedUnit";

/** Why a figure is no promise: the first rule that speaks decides. */
export const exclusions: readonly Exclusion[] = [
  unnamedUnit,
  age,
  duration,
  metaCount,
  numeralWord,
  nameOfThing,
  existing,
  baseline,
  achieved,
  threshold,
  ruleText,
  conditionOfShare,
  rate,
];
