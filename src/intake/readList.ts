import type { Plan } from "../plan/plan";
import { readSource } from "../plan/readSource";
import { openList } from "./openList";

/**
 * Reads a list from a file, as its own headers say.
 *
 * @throws PlanError with the file in its data; nothing else is thrown for bad input
 */
export async function readList(bytes: Uint8Array, fileName: string): Promise<Plan> {
  return readSource(await openList(bytes, fileName)).plan;
}
