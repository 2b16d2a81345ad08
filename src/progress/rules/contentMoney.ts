import type { InvestmentUnit } from "../record";
import { finding, type ProjectRule } from "./rule";

/** Money of this project that this year's investment must hold. */
const SPENT = /发放|投入|安排|拨付|补助|补贴|奖补|年度投资|当年投资|年内完成投资|完成投资/;
/** Money that is not paid from it: several years' total, savings, turnover, other people's money. */
const NOT_OURS =
  /总投资|概算|估算|累计|节约|节省|降低|减少|减免|减负|减轻|销售|产值|营收|收入|贷款|融资|带动|拉动|撬动|引导|社会|招引|引进|到位|消费额|交易|每[人户年月个亩家]|人均|户均/;
const AMOUNT = /(\d{1,12}(?:\.\d{1,6})?)(万|亿)?元/g;
const YUAN: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 } satisfies Record<
  InvestmentUnit,
  number
>;
const CLAUSE_END = /[，。；、,;\n]/;
const NOISE = 1e-9;

/**
 * PLAN_ARITHMETIC between the text and 当年投资: vouchers for 5000万元 do not come out of 0.07亿元.
 * Silent where the list gives no amount, and about money that is not this project's of this year.
 */
export const contentMoney: ProjectRule = ({ record: project }) => {
  if (!project || project.investment === null || !SPENT.test(project.content)) return [];
  const planned = Number(project.investment) * (YUAN[project.moneyUnit] ?? 1);
  if (!(planned > 0)) return [];
  return project.content
    .normalize("NFKC")
    .split(CLAUSE_END)
    .flatMap((clause) => {
      if (!SPENT.test(clause) || NOT_OURS.test(clause)) return [];
      return [...clause.matchAll(AMOUNT)].flatMap(([text, figure, scale = ""]) => {
        const amount = Number(figure) * (YUAN[`${scale}元`] ?? 1);
        if (amount <= planned * (1 + NOISE)) return [];
        return finding("PLAN_ARITHMETIC", project.place, project, {
          data: {
            case: "money",
            amount: text,
            planned: project.investment ?? "",
            unit: project.moneyUnit,
          },
        });
      });
    });
};
