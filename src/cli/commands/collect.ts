import { collectReturns, type FileReport } from "../../app/collectReturns";
import { findingSentence } from "../../i18n/findings";
import type { Finding } from "../../progress/finding";
import type { Context } from "../context";
import { describeError } from "../describeError";
import { openBook } from "../openBook";
import { checkOutput, writeOutput } from "../writeOutput";

export interface CollectOptions {
  readonly output: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Exit code where some of the returned files could not be read: the others are taken over. */
const SOME_UNREAD = 1;

/** Exit code where not one of the returned files could be read: nothing is written. */
const NOTHING_READ = 2;

/** `collect <book.xlsx> <returned…> -o merged.xlsx`: what came back, taken over into one ledger. */
export async function collectCommand(
  book: string,
  returned: readonly string[],
  { output, force = false, json }: CollectOptions,
  { io, locale, note, json: print }: Context,
): Promise<number> {
  await checkOutput(output, { force, inputs: [book, ...returned] });
  const workbook = await openBook(book, io, { toSave: true });
  const report = await collectReturns(
    workbook,
    returned.map((file) => ({ file, open: () => openBook(file, io) })),
  );
  const told = (finding: Finding): string => {
    const { sheet, cell } = finding.place;
    return `${cell === null ? sheet : `${sheet}!${cell}`}: ${findingSentence(finding, locale)}`;
  };
  const reasons = ({ file, rejected, refused }: FileReport): string[] => [
    ...(refused === undefined ? [] : [describeError(refused, file, locale) ?? String(refused)]),
    ...rejected.map(told),
  ];
  const unread = report.files.filter(({ refused }) => refused !== undefined).length;
  const nothing = unread === report.files.length;
  if (!nothing) await writeOutput(output, await workbook.toBytes());
  if (json)
    print({
      returned: report.returned,
      missing: report.missing,
      files: report.files.map((each) => ({
        file: each.file,
        unit: each.unit,
        accepted: each.accepted,
        repaired: each.repaired.map(told),
        rejected: reasons(each),
        emptied: each.emptied,
      })),
      conflicts: report.conflicts,
    });
  for (const each of report.files) {
    if (json && each.refused === undefined) continue;
    for (const reason of reasons(each)) io.err(`${each.file}: ${reason}\n`);
    const { file, emptied } = each;
    const cells = emptied.map(({ cell }) => cell).join("、");
    if (emptied.length > 0) note("COLLECT_EMPTIED", { file, count: emptied.length, cells });
  }
  if (nothing) return NOTHING_READ;
  note("COLLECT_WRITTEN", {
    file: output,
    returned: report.returned,
    missing: report.missing.length,
    conflicts: report.conflicts.length,
    ...(unread > 0 ? { unread } : {}),
  });
  return unread > 0 ? SOME_UNREAD : 0;
}
