import * as z from "zod/mini";
import { decodeText } from "../intake/decodeText";
import { CliError } from "./cliError";
import type { Io } from "./io";
import { readInput } from "./readInput";

/** Longest line that is read, in characters. */
const MAX_LINE = 4_000_000;

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Reads a file of JSON lines ("-" is standard input), each checked against a schema. Blank lines are
 * passed over; each of the others comes with its number, from 1. Any encoding of Chinese text is read.
 *
 * @throws PlanError UNKNOWN_ENCODING; CliError LINE_TOO_LONG; BAD_LINE with the path of the field where one is wrong
 */
export async function readJsonLines<Schema extends z.ZodMiniType>(
  file: string,
  schema: Schema,
  io: Io,
): Promise<{ readonly line: number; readonly data: z.output<Schema> }[]> {
  const lines = decodeText(await readInput(file, io)).split(/\r?\n/);
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const at = { file, line: index + 1 };
    if (line.length > MAX_LINE) throw new CliError("LINE_TOO_LONG", { ...at, most: MAX_LINE });
    const json = parse(line);
    if (json === undefined) throw new CliError("BAD_LINE", { ...at, reason: "JSON" });
    const result = z.safeParse(schema, json);
    if (result.success) return [{ line: index + 1, data: result.data }];
    const field = result.error.issues[0]?.path.join(".") ?? "";
    throw new CliError("BAD_LINE", { ...at, reason: field === "" ? "object" : field });
  });
}
