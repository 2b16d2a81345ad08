export type FileProblem = "NOT_A_WORKBOOK" | "ENCRYPTED" | "DAMAGED" | "TOO_LARGE";

/** Why bytes could not be opened as a workbook; `detail` is the library's own words. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(
    readonly code: FileProblem,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
