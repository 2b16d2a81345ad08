import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { splitByUnit } from "../../app/splitByUnit";
import { unitFileNames } from "../../app/unitFileNames";
import { WorkbookError } from "../../app/workbookError";
import { layIndex } from "../../ledger/layIndex";
import type { SheetSpec } from "../../ledger/sheetSpec";
import { XlsxWorkbook } from "../../xlsx/xlsxWorkbook";
import { CliError } from "../cliError";
import type { Context } from "../context";
import { openBook } from "../openBook";
import { systemCode } from "../readInput";

export interface SplitOptions {
  readonly output: string;
  readonly force?: boolean;
}

const INDEX = "目录.xlsx";
async function bytesOf(sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.empty();
  await workbook.write({ create: sheets });
  return workbook.toBytes();
}

/** Names in a folder; null where there is none. */
async function namesIn(folder: string): Promise<string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    if (systemCode(error) === "ENOTDIR") throw new CliError("OUTPUT_NOT_FOLDER", { file: folder });
    throw new CliError("OUTPUT_UNWRITABLE", { file: folder, reason: systemCode(error) });
  }
}

/** `split <book.xlsx> -o dir`: one workbook for each lead unit, and an index; all of them or none. */
export async function splitCommand(
  file: string,
  { output, force = false }: SplitOptions,
  { io, note }: Context,
): Promise<number> {
  const present = await namesIn(output);
  if (present !== null && present.length > 0 && !force)
    throw new CliError("FOLDER_NOT_EMPTY", { file: output });
  const { parts, withoutUnit } = await splitByUnit(await openBook(file, io));
  const names = unitFileNames(
    parts.map(({ unit }) => unit),
    [INDEX],
  );
  const target = resolve(output);
  if (names.some((name) => join(target, name) === resolve(file)))
    throw new CliError("OUTPUT_IS_INPUT", { file });
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    await mkdir(draft, { recursive: true });
    for (const [index, part] of parts.entries())
      await writeFile(join(draft, names[index] ?? ""), await bytesOf(part.sheets()));
    await writeFile(join(draft, INDEX), await bytesOf([layIndex(parts, names, withoutUnit)]));
    if (present !== null && present.length === 0) await rmdir(target);
    if (present === null || present.length === 0) await rename(draft, target);
    else for (const name of [...names, INDEX]) await rename(join(draft, name), join(target, name));
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new CliError(
      "OUTPUT_UNWRITABLE",
      { file: output, reason: systemCode(error) },
      { cause: error },
    );
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  note("SPLIT_WRITTEN", { count: parts.length, file: output });
  return 0;
}
