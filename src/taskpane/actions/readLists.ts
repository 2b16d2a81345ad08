import { importText } from "../../i18n/pane/import";
import { PlanError } from "../../plan/planError";
import type { Assignment, PlanSource } from "../../plan/source";
import type { Session } from "../session/session";

/** What a person copied: always text, and HTML where the source had a layout. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** A source that was opened, and how it is read at first; null as numbered items. */
export interface Opened {
  readonly source: PlanSource;
  readonly assignment: Assignment | null;
}

async function asOpened(source: PlanSource): Promise<Opened> {
  const { firstAssignment } = await import("../../plan/firstAssignment");
  return { source, assignment: firstAssignment(source) };
}

/** Opens a file and shows what was understood. The readers are loaded when they are needed. */
export async function readFile(
  session: Session,
  file: File,
  show: (opened: Opened) => void,
): Promise<void> {
  const text = importText(session.surroundings.locale);
  await session.run(text.reading(file.name), async ({ signal }) => {
    const { MAX_FILE_BYTES, openList } = await import("../../intake/openList");
    if (file.size > MAX_FILE_BYTES) {
      const data = { file: file.name, size: file.size, limit: MAX_FILE_BYTES };
      throw new PlanError("FILE_TOO_LARGE", data);
    }
    const source = await openList(new Uint8Array(await file.arrayBuffer()), file.name);
    signal.throwIfAborted();
    show(await asOpened(source));
  });
}

/** Takes a list that was pasted and shows what was understood. */
export async function readCopied(
  session: Session,
  copied: Copied,
  show: (opened: Opened) => void,
): Promise<void> {
  const text = importText(session.surroundings.locale);
  await session.run(text.readingPasted, async () => {
    const { openPasted } = await import("../../intake/openPasted");
    show(await asOpened(openPasted(copied)));
  });
}
