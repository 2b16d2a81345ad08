import { EMPTY_SIGNS, NOT_BEGUN_WORDS } from "../entry/entryWords";
import { foldText } from "../entry/foldText";
import { targetCase, type TargetCase } from "../promise/targetCase";
import type { Settings } from "../record";

const COLUMN = "上期累计";

/**
 * 上期累计 of a target as an entry of its own, to be judged by the rules of entries; null where nothing
 * is there to judge. A stroke says that there was nothing.
 */
export function previousEntry(target: TargetCase, settings: Settings): TargetCase | null {
  const { record } = target;
  if (record.previous === null || record.previous.value === null) return null;
  const before = targetCase(
    {
      ...record,
      indicator: `${record.indicator}（${COLUMN}）`,
      current: record.previous,
      previous: null,
    },
    settings,
    target,
  );
  const { entry } = before;
  if (entry.is === "absent" || entry.is === "blank") return null;
  if (entry.is === "number") return before;
  const folded = foldText(entry.text);
  return EMPTY_SIGNS.has(folded) || NOT_BEGUN_WORDS.has(folded) ? null : before;
}
