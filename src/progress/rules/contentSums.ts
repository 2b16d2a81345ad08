import { foldText } from "../entry/foldText";
import { scanNumbers } from "../entry/scanNumbers";
import { finding, type ProjectRule } from "./rule";
import { misfit, type Part } from "./sumOfParts";

const SENTENCE_END = /[。；;\n]/;
const UNDER = /其中|[(（](?=[^()（）]{0,12}(?:地上|农村|新建|公办|室内|线上))/;
const UNIT = /^(?:平方米|平方公里|公里|亩|公顷|吨|[\u4e00-\u9fff]{1,2})/;
const LONGEST_SENTENCE = 2000;

interface Sum {
  readonly whole: number;
  readonly parts: readonly Part[];
  readonly unit: string;
}

/** The last number before 其中, and the numbers in the same unit in the clauses right after it. */
function sumIn(sentence: string): Sum | null {
  const at = UNDER.exec(sentence);
  if (!at) return null;
  const head = sentence.slice(0, at.index);
  const number = scanNumbers(head).at(-1);
  if (!number || number.unit !== "" || number.value <= 0) return null;
  const unit = UNIT.exec(head.slice(number.end))?.[0];
  // Only a bracket or a comma may stand between the whole and 其中.
  if (!unit || head.slice(number.end + unit.length).replace(/[，,、（(：:]/g, "") !== "")
    return null;
  const parts: Part[] = [];
  for (const clause of sentence.slice(at.index + at[0].length).split(/[，,、]/)) {
    const inside = clause.split(/[)）]/)[0] ?? "";
    const fitting = scanNumbers(inside).filter(({ end }) => inside.slice(end).startsWith(unit));
    const only = fitting.length === 1 ? fitting[0] : undefined;
    if (!only) break;
    parts.push({ value: only.value, words: inside });
    if (inside !== clause) break;
  }
  return { whole: number.value, parts, unit };
}

/**
 * PLAN_ARITHMETIC in the list's own words: 总建筑面积38042㎡，其中地上29642㎡，地下8400㎡ must add up.
 * What stands in 指标 as a whole with its parts is judged there.
 */
export const contentSums: ProjectRule = ({ record: project, targets }) => {
  if (!project || !UNDER.test(project.content)) return [];
  const judged = new Set(
    targets.filter(({ record }) => record.parent !== undefined).map(({ record }) => record.parent),
  );
  const known = new Set(
    targets.filter(({ record }) => judged.has(record.id)).map(({ record }) => record.value),
  );
  return project.content.split(SENTENCE_END).flatMap((sentence) => {
    if (sentence.length > LONGEST_SENTENCE) return [];
    const found = sumIn(foldText(sentence));
    if (!found || known.has(found.whole)) return [];
    const sum = misfit(found.whole, found.parts);
    if (sum === null) return [];
    return finding("PLAN_ARITHMETIC", project.place, project, {
      data: {
        case: "content",
        whole: found.whole,
        parts: found.parts.map(({ value }) => value).join(" + "),
        sum,
        unit: found.unit,
      },
    });
  });
};
