import { foldText } from "../entry/foldText";
import { scanNumbers } from "../entry/scanNumbers";
import { finding, type ProjectRule } from "./rule";
import { exact } from "../../targets/numerals/numeral";
import { areComplements, misfit, type Part } from "./sumOfParts";

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

const TOTAL = /(?:共计|合计|总计)/;

/** Two and more numbers of one unit, and right behind them what they come to: 新建30座、改造40座，共计70座. */
function totalIn(sentence: string): Sum | null {
  const at = TOTAL.exec(sentence);
  if (!at || UNDER.test(sentence)) return null;
  const tail = sentence.slice(at.index + at[0].length);
  const whole = scanNumbers(tail)[0];
  const unit = whole?.start === 0 ? UNIT.exec(tail.slice(whole.end))?.[0] : undefined;
  if (!whole || unit === undefined) return null;
  const head = sentence.slice(0, at.index);
  const parts = scanNumbers(head).filter(({ end }) => head.slice(end).startsWith(unit));
  if (parts.length < 2) return null;
  return { whole: whole.value, parts: parts.map(({ value }) => ({ value, words: "" })), unit };
}

/** The sum that does not come to the total told behind it; null where it does, or none is told. */
function wrongTotal(sentence: string): (Sum & { readonly sum: number }) | null {
  const found = totalIn(sentence);
  if (!found) return null;
  const sum = exact(found.parts.reduce((total, { value }) => total + value, 0));
  return sum === found.whole ? null : { ...found, sum };
}

/**
 * PLAN_ARITHMETIC in the list's own words: 总建筑面积38042㎡，其中地上29642㎡，地下8400㎡ must add up, and
 * so must 新建30座、改造40座，共计70座. What stands in 指标 as a whole with all its parts is judged there.
 */
export const contentSums: ProjectRule = ({ record: project, targets }) => {
  if (!project || !(UNDER.test(project.content) || TOTAL.test(project.content))) return [];
  const partsOf = new Map<number | null, number>();
  for (const { record } of targets) {
    const count = targets.filter((part) => part.record.parent === record.id).length;
    if (count > 0) partsOf.set(record.value, count);
  }
  const isJudged = ({ whole, parts }: Sum): boolean => {
    const known = partsOf.get(whole) ?? 0;
    return known > 0 && (known >= parts.length || !areComplements(parts));
  };
  const misfitIn = (sentence: string): (Sum & { readonly sum: number }) | null => {
    const found = sumIn(sentence);
    if (!found || isJudged(found)) return null;
    const sum = misfit(found.whole, found.parts);
    return sum === null ? null : { ...found, sum };
  };
  return project.content.split(SENTENCE_END).flatMap((sentence) => {
    if (sentence.length > LONGEST_SENTENCE) return [];
    const folded = foldText(sentence);
    const found = misfitIn(folded) ?? wrongTotal(folded);
    if (!found) return [];
    return finding("PLAN_ARITHMETIC", project.place, project, {
      data: {
        case: "content",
        whole: found.whole,
        parts: found.parts.map(({ value }) => value).join(" + "),
        sum: found.sum,
        unit: found.unit,
      },
    });
  });
};
