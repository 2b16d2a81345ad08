import * as z from "zod/mini";
import { alignTexts } from "../../progress/narrative/alignTexts";
import { dateParts } from "../../schedule/civilDate";
import type { Context } from "../context";
import { readJsonLines } from "../readJsonLines";
import { yearOption } from "../options";

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  planYear: z.optional(z.nullable(z.int().check(z.gte(1000), z.lte(9999)))),
  target_text: z.string(),
  progress_text: z.string(),
});

/** `align <file.jsonl>`: promised values beside those that the progress text gives. */
export async function alignCommand(
  file: string,
  { year }: { readonly year?: string },
  { io }: Context,
): Promise<number> {
  const stated = yearOption(year);
  for (const line of await readJsonLines(file, lineSchema, io)) {
    const planYear = line.planYear ?? stated ?? dateParts(io.today()).year;
    const { pairs } = alignTexts(line.target_text, line.progress_text, planYear);
    io.out(`${JSON.stringify({ id: line.id, pairs })}\n`);
  }
  return 0;
}
