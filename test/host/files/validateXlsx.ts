import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** What the Open XML SDK's validator says about a file: one line per error, none when it is right. */
export async function validateXlsx(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "xlsx-"));
  try {
    const file = path.join(folder, "book.xlsx");
    await writeFile(file, bytes);
    const { errors } = JSON.parse(await runValidator(file)) as {
      errors: { description?: string; path?: unknown; part?: unknown }[];
    };
    return errors.map((error) => JSON.stringify(error));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The package is ES modules only, which jest does not load: its command line does the same. */
function runValidator(file: string): Promise<string> {
  const command = path.resolve("node_modules/.bin/ooxml-validator");
  return new Promise((resolve, reject) => {
    execFile(command, [file], { maxBuffer: 32_000_000 }, (error, stdout, stderr) => {
      if (stdout.trim().startsWith("{")) resolve(stdout);
      else reject(error ?? new Error(stderr));
    });
  });
}
