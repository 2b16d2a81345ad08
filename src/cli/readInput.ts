import { readFile } from "node:fs/promises";
import { CliError } from "./cliError";
import type { Io } from "./io";

const CODES = {
  ENOENT: "FILE_NOT_FOUND",
  ENOTDIR: "FILE_NOT_FOUND",
  EISDIR: "FILE_IS_FOLDER",
} as const;

/** The system's code of a file error: "ENOENT" … */
export const systemCode = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** Bytes of a file; "-" is standard input. */
export async function readInput(path: string, io: Io): Promise<Uint8Array> {
  if (path === "-") return io.stdin();
  try {
    return await readFile(path);
  } catch (error) {
    const known = CODES[systemCode(error) as keyof typeof CODES];
    throw new CliError(known ?? "FILE_UNREADABLE", { file: path }, { cause: error });
  }
}
