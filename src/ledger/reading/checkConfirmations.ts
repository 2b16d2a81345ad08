import type { Finding } from "../../progress/finding";
import { CONFIRMED, DECLINED } from "../labels";
import { cellInteger, cellText } from "./cellText";
import type { TargetMatch } from "./matchTargetRows";

/** What people write for 是 and 否. */
const MEANT: readonly (readonly [RegExp, string])[] = [
  [/^(?:√|✓|✔|☑|y|yes|true|1|ok|对|确认|已确认|同意|无误|属实|是的)$/i, CONFIRMED],
  [/^(?:×|x|✗|✘|n|no|false|0|不是|非|错|不对|不同意|删除|取消)$/i, DECLINED],
];

/** A word in 确认 that is neither 是 nor 否: the row counts as not confirmed, and nobody would notice. */
export function checkConfirmations({ rowOf }: TargetMatch): Finding[] {
  return [...rowOf].flatMap(([id, row]): Finding[] => {
    const text = cellText(row.cell("confirmed")).normalize("NFKC").trim();
    const place = row.place("confirmed");
    if (text === "" || text === CONFIRMED || text === DECLINED || !place) return [];
    const projectNo = cellInteger(row.cell("no"));
    const meant = MEANT.find(([words]) => words.test(text))?.[1];
    return [
      {
        code: "NOT_A_STATE",
        severity: "warning",
        place,
        ...(projectNo === null ? {} : { projectNo }),
        targetId: id,
        data: { case: "confirmation", indicator: cellText(row.cell("indicator")), text },
        ...(meant === undefined ? {} : { suggestion: meant }),
      },
    ];
  });
}
