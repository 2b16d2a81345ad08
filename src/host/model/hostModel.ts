import type { HostEvent, HostModel } from "../protocol/hostEvent";
import { calculateNames } from "./name/calculateNames";
import { RangeHandle } from "./state/rangeHandle";
import type { Workbook } from "./workbook/workbook";

/** The workbook as the protocol sees it. */
export function hostModelOf(workbook: Workbook): HostModel {
  const book = workbook.$book;
  return {
    root: workbook,
    settle: calculateNames(book),
    keep: (object, kept) => {
      if (!(object instanceof RangeHandle)) return;
      if (kept) book.kept.add(object);
      else book.kept.delete(object);
    },
    onEvent: (listener: (event: HostEvent) => void) => book.feed.onEvent(listener),
    endBatch: () => book.endBatch(),
  };
}
