import { AMOUNT, MONEY, MONEY_SAID_OF, OF_YEAR } from "../lexicon/money";

const BETWEEN = "(?:额|资金|金额|预算)?(?:约|共|为|是|：|:|\\s){0,3}";
const THIS_YEARS = new RegExp(`${OF_YEAR}(?:完成)?${MONEY}${BETWEEN}(${AMOUNT})`);
/** Where nothing says of which year: 投资1200万元，… at the beginning of a clause, and no limit (10亿元以上) behind it. */
const PLAIN = new RegExp(
  `(?<=^|[\\s。；;，,（(:：])${MONEY_SAID_OF}{0,4}${MONEY}${BETWEEN}(${AMOUNT})(?!以上|左右|[/每])`,
);

/** The amount that running text says an item costs, as printed: this year's before any other; "" where it says none. */
export function spokenAmount(text: string): string {
  return (THIS_YEARS.exec(text) ?? PLAIN.exec(text))?.[1] ?? "";
}
