import * as z from "zod/mini";
import { CliError } from "./cliError";
import type { Io } from "./io";
import { readInput } from "./readInput";

/** Longest line that is read, in characters. */
const MAX_LINE = 4_000_000;

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new CliError("BAD_LINE", { file, line: 1, reason: "UTF-8" }, { cause: error });
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Reads a file of JSON lines ("-" is standard input), each checked against a schema. Blank lines are
 * passed over; each of the others comes with its number, from 1.
 *
 * @throws CliError LINE_TOO_LONG; BAD_LINE with the path of the field where one is wrong
 */
export async function readJsonLines<Schema extends z.ZodMiniType>(
  file: string,
  schema: Schema,
  io: Io,
): Promise<{ readonly line: number; readonly data: z.output<Schema> }[]> {
  const lines = decode(await readInput(file, io), file).split(/\r?\n/);
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
