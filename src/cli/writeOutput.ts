import { randomUUID } from "node:crypto";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CliError } from "./cliError";
import { systemCode } from "./readInput";

export interface OutputOptions {
  /** Whether an existing file may be replaced; an input never is. */
  readonly force: boolean;
  /** Files that were read. */
  readonly inputs: readonly string[];
}

async function kindOf(path: string): Promise<"folder" | "file" | null> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

async function sameFile(one: string, other: string): Promise<boolean> {
  try {
    return (await realpath(one)) === (await realpath(other));
  } catch {
    return false;
  }
}

/** Refuses an output before any work is done: it exists, is an input or a folder, or has no folder to stand in. */
export async function checkOutput(path: string, { force, inputs }: OutputOptions): Promise<void> {
  for (const input of inputs)
    if (input !== "-" && (await sameFile(path, input)))
      throw new CliError("OUTPUT_IS_INPUT", { file: path });
  if ((await kindOf(dirname(path))) === null)
    throw new CliError("OUTPUT_FOLDER_MISSING", { file: path });
  const there = await kindOf(path);
  if (there === "folder") throw new CliError("OUTPUT_IS_FOLDER", { file: path });
  if (!force && there !== null) throw new CliError("OUTPUT_EXISTS", { file: path });
}

/** Writes a file whole or not at all: under another name first, and then it takes its own. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await writeFile(draft, bytes, { flag: "wx" });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new CliError(
      "OUTPUT_UNWRITABLE",
      { file: path, reason: systemCode(error) },
      { cause: error },
    );
  }
}
