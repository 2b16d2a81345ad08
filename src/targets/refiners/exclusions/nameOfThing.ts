import type { Exclusion } from "../../draft";
import { isHan } from "../../text/charClasses";

const SIZE_NAME = /^(?:级|型|制|式|版|规模|标准(?!化)|计划|规格|服务半径|半径|范围)/;

/** 满意度90分 is a level, 100分制 a size. */
const GRADED = /满意|得分|指数|评分|成绩|测评|分值/;
/** 出台稳外贸十条: the articles of a document, in characters as its title has them. */
const ISSUED = /出台|印发|制定|落实|兑现|发布/;

/** 年产20万吨新材料项目: the output names the works. */
const OUTPUT = /(?:年产|日产|年处理|日处理|年加工|日供水|[日年][^，。；、]{0,4}处理(?:量|能力))$/;

/** 30米长的箱梁: how long one of them is. */
const MEASURED = /^[长宽高深]的/;

/** 万吨级泊位, 100人制, 500米范围: the number names a sort of thing. */
export const nameOfThing: Exclusion = ({ after, figure, lead, tail, unit, kind }) => {
  const graded = unit === "分" && GRADED.test(lead);
  if (!graded && kind === "other" && /^(?:级|层|星|车道|千伏|kV|兆|M|转|千帕|兆帕|分)$/.test(unit))
    return "a size";
  const titled = unit === "条" && tail === "" && figure.written !== "digits" && ISSUED.test(lead);
  if (titled) return "a title";
  if (kind === "capacity" && OUTPUT.test(lead) && isHan(after[0]) && after[0] !== "的")
    return "a size that names the thing";
  if (kind === "length" && MEASURED.test(after)) return "a size that names the thing";
  return SIZE_NAME.test(tail) ? "a size that names the thing" : null;
};
