import { matchUnits } from "../entry/unitOfMeasure";

/** Whether two numbers count in the same unit. */
export const sameUnit = (one: { unit: string }, other: { unit: string }): boolean =>
  one.unit === other.unit || matchUnits(one.unit, other.unit).is === "same";
