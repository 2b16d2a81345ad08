import { AMOUNT, MONEY, OF_YEAR } from "../lexicon/money";

const DATED =
  /^(?:20\d{2}年)?(?:\d{1,2}月(?:\d{1,2}日)?|第?[一二三四]季度|[上下]半年|年|全年)(?:[底末初内中]|[上中下]旬)?(?:以前|之前|前)?(?:[一-龥]{0,6})$|^(?:长期|持续|全年)(?:坚持|推进|实施)$/;

/** Only words about money, then an amount. */
const SAID = `(?:${OF_YEAR}|\\d{4}年|[一-龥]{1,3}级|项目|工程|总|所需|需|概算|估算|匡算|计划|预计|拟|财政|社会|专项|自筹|安排|${MONEY})`;
const COST = new RegExp(
  `^(?:${SAID}{0,5}(?:${MONEY}|安排)(?:额|金额)?[为是:：\\s]*)?([约共]?\\s*${AMOUNT}(?:左右)?)$`,
);

/** Words about bodies, without the clauses among them that give a date or an amount. */
export interface Plainly {
  readonly text: string;
  readonly deadline: string;
  /** As printed, without the words before it; "" where no clause is one. */
  readonly investment: string;
}

/** 投资420万元；县住建局牵头，县财政局配合，10月底前完成 → 县住建局牵头，县财政局配合, and the date. */
export function withoutAsides(part: string): Plainly {
  const clauses = part.split(/(?<=[，,；;])/);
  if (clauses.length === 1) return { text: part, deadline: "", investment: "" };
  let deadline = "";
  let investment = "";
  const kept = clauses.filter((clause) => {
    const bare = clause.replace(/[，,；;]$/, "").trim();
    const dated = DATED.test(bare);
    if (dated) deadline ||= bare;
    const amount = COST.exec(bare)?.[1];
    if (amount !== undefined) investment ||= amount;
    return !dated && amount === undefined;
  });
  return { text: kept.join("").replace(/[，,；;]\s*$/, ""), deadline, investment };
}
