const AMOUNT =
  /(?:(?:当年|本年度?|今年|年度|年内|全年|20\d\d年度?)(?:计划|预计|拟|安排|完成){0,2}|计划|预计|拟|安排)(?:完成)?(?:投资|投入|资金|经费)(?:额|资金)?(?:约|为|是|：|:|\s){0,3}(\d[\d,]{0,14}(?:\.\d{1,6})?\s*[亿万]?元)/;
/** Where nothing says of which year: 投资1200万元，… at the beginning of a clause, and no limit (10亿元以上) behind it. */
const PLAIN_AMOUNT =
  /(?<=^|[\s。；;，,（(:：])(?:项目|工程)?(?:概算|估算)?总?(?:投资|投入)(?:资金|额)?(?:约|共|为|是|：|:|\s){0,3}(\d[\d,]{0,14}(?:\.\d{1,6})?\s*[亿万]?元)(?!以上|左右)/;

/** The amount that running text says an item costs, as printed: this year's before any other; "" where it says none. */
export function spokenAmount(text: string): string {
  return (AMOUNT.exec(text) ?? PLAIN_AMOUNT.exec(text))?.[1] ?? "";
}
