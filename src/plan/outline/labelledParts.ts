import { NAMES_PEOPLE } from "../lexicon/headers";
import { readHeaderCell } from "../table/readHeaderCell";

const LABEL = /(?<=^|[\s。；;，,：:（(【—–-])([\u4e00-\u9fa5]{2,12})\s*[:：]/gm;

/** 教育方面：… opens a text, it does not say of which chapter it is. */
const TOPIC = /方面$/;

export interface Labelled {
  readonly field: string | null;
  /** Of two labels that name leads, the heavier does. */
  readonly weight: number;
  readonly text: string;
  /** The label says that people are named beside the bodies: 牵头单位及责任人. */
  readonly people: boolean;
}

/** A text cut at its labels (责任单位：, 完成时限：); what stands before the first has none. */
export function labelledParts(text: string): Labelled[] {
  const marks = [...text.matchAll(LABEL)].flatMap((match) => {
    const { field, weight = 0 } = readHeaderCell(match[1] ?? "") ?? {};
    if (TOPIC.test(match[1] ?? "")) return [];
    const named =
      field === "title" || field === "task" ? /名称/.test(match[1] ?? "") : field !== undefined;
    return named && field !== undefined && field !== "no"
      ? [
          {
            field,
            weight,
            people: NAMES_PEOPLE.test(match[1] ?? ""),
            from: match.index,
            to: match.index + match[0].length,
          },
        ]
      : [];
  });
  const parts: Labelled[] = [
    { field: null, weight: 0, people: false, text: text.slice(0, marks[0]?.from ?? text.length) },
  ];
  marks.forEach(({ field, weight, people, to }, index) => {
    parts.push({
      field,
      weight,
      people,
      text: text.slice(to, marks[index + 1]?.from ?? text.length),
    });
  });
  return parts;
}
