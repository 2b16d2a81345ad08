import { leadingPhrase } from "../text/leadingPhrase";

const HEADING = /^([^。；;！\n]{2,40}?)(?:[。：:]|\n)\s*/;

/**
 * Divides an item into name and text. A short opening that promises no number is its heading
 * (`优化托育服务。新增…`) and leaves the text; otherwise the name is the leading phrase and the text
 * stays whole (`新建学校10所，改建5所。`).
 */
export function titleAndContent(text: string, named = ""): { title: string; content: string } {
  if (named !== "") return { title: named, content: text };
  const heading = HEADING.exec(text);
  const title = heading?.[1]?.trim() ?? "";
  const rest = heading === null ? "" : text.slice(heading[0].length).trim();
  if (title !== "" && rest !== "" && !/\d/.test(title)) return { title, content: rest };
  return { title: leadingPhrase(text), content: text };
}
