import { capabilities, type Capabilities } from "./capabilities";
import { mayBeOwnWrite } from "./ownWrites";
import { runExcel } from "./runExcel";

/** How long cells must rest before somebody is told. */
const REST_MS = 600;

export interface Watch {
  /** Stops telling. */
  readonly stop: () => Promise<void>;
}

/**
 * Tells when somebody has changed cells: a hint to read again, never the change itself. Excel leaves
 * out some changes and reports others twice, so a button to check again stays beside it. Quick changes
 * are told once, our own writes and those of co-authors not at all.
 */
export async function watchChanges(
  tell: () => void,
  abilities: Pick<Capabilities, "changeTrigger"> = capabilities(),
): Promise<Watch> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChanged = async (change: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const ours = abilities.changeTrigger
      ? change.triggerSource === "ThisLocalAddin"
      : mayBeOwnWrite();
    if (ours || change.source !== "Local") return;
    clearTimeout(timer);
    timer = setTimeout(tell, REST_MS);
  };
  const subscription = await runExcel("watch", async (context) => {
    const added = context.workbook.worksheets.onChanged.add(onChanged);
    await context.sync();
    return added;
  });
  return {
    stop: async () => {
      clearTimeout(timer);
      await Excel.run(subscription.context, async (context) => {
        subscription.remove();
        await context.sync();
      });
    },
  };
}
