import { looksLikeProject } from "../lexicon/promises";
import { item, ITEM_STYLE, type ImpliedItems } from "./impliedItem";
import type { OutlineLine } from "./readLines";

/** 分别是：…；…；…: what leads to clauses in one paragraph that are the items. */
const CLAUSES = /(?:分别[是为]|包括|如下|[是为即])[：:]?(?=[^，,；;：:]{2,30}[，,：:；;])/;
const MIN_CLAUSES = 4;

/** One paragraph that names the projects in clauses: 分别是：暖心工程，…；畅通工程，…；… */
export function clauseItems(lines: readonly OutlineLine[]): ImpliedItems | null {
  const at = lines.findIndex(({ printed }) => printed.split(/[；;]/).length >= MIN_CLAUSES);
  const line = lines[at];
  if (line === undefined) return null;
  const [first = "", ...others] = line.printed.split(/[；;]/);
  const opening = CLAUSES.exec(first);
  const start = opening === null ? 0 : opening.index + opening[0].length;
  const clauses = [first.slice(start), ...others].map((clause) => clause.trim());
  const named = clauses.filter((clause) => clause !== "");
  if (named.length < MIN_CLAUSES || !named.every(looksLikeProject)) return null;
  const head =
    start === 0 ? [] : [{ ...line, text: first.slice(0, start), printed: first.slice(0, start) }];
  const items = named.map((clause) => item({ ...line, printed: clause }, null, clause));
  return { lines: [...lines.slice(0, at), ...head, ...items], style: ITEM_STYLE };
}
