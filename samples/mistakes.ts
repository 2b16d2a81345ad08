import { COUNT_MISTAKES } from "./mistakes/countMistakes";
import { FAMILY_MISTAKES } from "./mistakes/familyMistakes";
import { PROJECT_MISTAKES } from "./mistakes/projectMistakes";
import type { SampleMistake } from "./mistakes/sampleMistake";
import { SCALE_MISTAKES } from "./mistakes/scaleMistakes";

/**
 * The mistakes of the sample. Each goes into the first project that can hold it and holds no other:
 * those that few projects can hold come first. None knows a project by its number.
 */
export const SAMPLE_MISTAKES: readonly SampleMistake[] = [
  ...FAMILY_MISTAKES,
  ...SCALE_MISTAKES,
  ...PROJECT_MISTAKES,
  ...COUNT_MISTAKES,
];
