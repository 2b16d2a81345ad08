import type { Fact } from "./fact";
import { LAST_NOT_DONE, NONE_DONE } from "./lexicon/works";

/** …，均未完工 after a sentence's numbers takes all of them back; …，尚未获批 the last one. */
export function takeBack(facts: readonly Fact[], remark: string): readonly Fact[] {
  const all = NONE_DONE.exec(remark);
  if (!all && !LAST_NOT_DONE.test(remark)) return facts;
  const stage = all?.groups?.["stage"];
  return facts.map((fact, index) =>
    fact.role === "reached" && (all || index === facts.length - 1)
      ? { ...fact, role: "underway", ...(stage === undefined ? {} : { stage }) }
      : fact,
  );
}
