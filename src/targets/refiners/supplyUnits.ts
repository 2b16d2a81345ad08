import type { Refiner } from "../draft";

const PEOPLE = /(?:人口|人数|就业|游客|用户|参保|旅客)[^，。；、]{0,8}$/;
const MONEY =
  /(?:投资|资金|贷款|产值|收入|总额|营收|税收|销售额|授信|经费|消费券|交易额|成交额)[^，。；、率]{0,8}$/;

/** A figure in 万 or 亿 without a unit: 人口120万 counts people, 投资3亿 is money. */
export const supplyUnits: Refiner = ({ candidates, text }) => {
  for (const candidate of candidates) {
    const { figure, lead } = candidate;
    const scale = /[万亿]$/.exec(text.slice(figure.numberStart, figure.unitEnd))?.[0];
    if (candidate.unit !== "" || !scale) continue;
    if (PEOPLE.test(lead)) {
      candidate.unit = "人";
    } else if (MONEY.test(lead)) {
      const divisor = scale === "亿" ? 1e8 : 1e4;
      candidate.unit = `${scale}元`;
      candidate.kind = "amount";
      candidate.value /= divisor;
      if (candidate.valueMax !== undefined) candidate.valueMax /= divisor;
    }
  }
};
