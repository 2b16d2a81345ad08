import { EMPTY_SIGNS, NOT_BEGUN_WORDS } from "../entry/entryWords";
import { foldText } from "../entry/foldText";
import { entryValue, readEntry, type Entry } from "../entry/readEntry";
import type { ProjectRecord } from "../record";

/** 累计完成投资 of a project beside what was planned. */
export interface InvestmentCase {
  readonly entry: Entry;
  readonly value: number | null;
  /** Null where the list gives no amount. */
  readonly planned: number | null;
}

/** A stroke or 无 beside a project for which the list plans no money: there is nothing to report. */
const isStroke = (text: string): boolean => {
  const folded = foldText(text);
  return EMPTY_SIGNS.has(folded) || NOT_BEGUN_WORDS.has(folded);
};

/** Reads the money of a project. */
export function investmentCase(project: ProjectRecord): InvestmentCase {
  const planned = project.investment === null ? null : Number(project.investment);
  const typed = readEntry(project.invested, { unit: project.moneyUnit, target: planned });
  const isNothing = planned === null && typed.is === "text" && isStroke(typed.text);
  const entry: Entry = isNothing ? { is: "blank", cell: typed.cell } : typed;
  return { entry, value: entryValue(entry), planned };
}
