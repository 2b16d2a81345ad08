import { importText } from "../../i18n/pane/import";
import type { Plan } from "../../plan/plan";
import { PlanError } from "../../plan/planError";
import type { Session } from "../session/session";

/** What a person copied: always text, and HTML where the source had a layout. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** Reads a list from a file and shows what was understood. The readers are loaded when they are needed. */
export async function readFile(
  session: Session,
  file: File,
  show: (plan: Plan) => void,
): Promise<void> {
  const text = importText(session.surroundings.locale);
  await session.run(text.reading(file.name), async ({ signal }) => {
    const { MAX_FILE_BYTES, readList } = await import("../../intake/readList");
    if (file.size > MAX_FILE_BYTES) {
      const data = { file: file.name, size: file.size, limit: MAX_FILE_BYTES };
      throw new PlanError("FILE_TOO_LARGE", data);
    }
    const plan = await readList(new Uint8Array(await file.arrayBuffer()), file.name);
    signal.throwIfAborted();
    show(plan);
  });
}

/** Reads a list that was pasted and shows what was understood. */
export async function readCopied(
  session: Session,
  copied: Copied,
  show: (plan: Plan) => void,
): Promise<void> {
  const text = importText(session.surroundings.locale);
  await session.run(text.readingPasted, async () => {
    const { readPasted } = await import("../../intake/readPasted");
    show(readPasted(copied));
  });
}
