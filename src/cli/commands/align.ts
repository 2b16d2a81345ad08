import * as z from "zod/mini";
import { alignTexts } from "../../progress/narrative/alignTexts";
import { dateParts } from "../../schedule/civilDate";
import type { Context } from "../context";
import { lineFields } from "../lineFields";
import { readJsonLines } from "../readJsonLines";
import { yearOption } from "../options";

const lineSchema = z.object({
  ...lineFields,
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
  for (const { line: at, data: line } of await readJsonLines(file, lineSchema, io)) {
    const planYear = line.planYear ?? stated ?? dateParts(io.today()).year;
    const { pairs } = alignTexts(line.target_text, line.progress_text, planYear);
    io.out(`${JSON.stringify({ id: line.id ?? at, pairs })}\n`);
  }
  return 0;
}
