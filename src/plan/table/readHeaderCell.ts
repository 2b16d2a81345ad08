import { foldText } from "../cells/foldText";
import {
  FIRST_IS_LEAD,
  HEADER_RULES,
  MAX_HEADER_CHARS,
  type HeaderField,
} from "../lexicon/headers";

/** What one header cell says of its column. */
export interface HeaderCell {
  readonly field: HeaderField;
  readonly weight: number;
  /** The header as printed, on one line. */
  readonly text: string;
  /** A year named in the header: 2022年计划投资. */
  readonly year?: number;
  /** The first unit of the column leads, the others support it. */
  readonly firstIsLead?: true;
}

const NOTES = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|[*:]/g;
const MONEY_TAIL = /(?<!:)[/,、]?[亿万]元$/;
const YEAR = /(20\d{2})年?/;

/**
 * Recognises a header by its words, whatever its width, spacing, line breaks, year and notes:
 * `２０２２年 计划⏎投资（万元）` → investment of 2022. Null for a text that names no column.
 */
export function readHeaderCell(text: string): HeaderCell | null {
  const folded = foldText(text);
  if (folded === "" || folded.length > MAX_HEADER_CHARS || folded.includes("。")) return null;
  const bare = folded.replace(MONEY_TAIL, "").replace(NOTES, "");
  const name = bare === "" ? folded : bare;
  const year = YEAR.exec(name)?.[1];
  const undated = name.replace(YEAR, "年").replace(/^年度?(?=.*(?:目标|任务|内容))/, "");
  const rule = HEADER_RULES.find(
    ({ pattern, unless }) => pattern.test(undated) && !unless?.test(undated),
  );
  if (rule === undefined) return null;
  return {
    field: rule.field,
    weight: rule.weight,
    text: folded,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(rule.field === "leads" && FIRST_IS_LEAD.test(folded) ? { firstIsLead: true as const } : {}),
  };
}
