import type { Exclusion } from "../../draft";

const SIZE_NAME = /^(?:级|型|制|式|版|规模|标准(?!化)|计划|规格|服务半径|半径|范围)/;

/** 万吨级泊位, 100人制, 500米范围: the number names a sort of thing. */
export const nameOfThing: Exclusion = ({ tail, unit, kind }) => {
  if (kind === "other" && /^(?:级|层|星|车道|千伏|kV|兆|M|转|千帕|兆帕|分)$/.test(unit))
    return "a size";
  return SIZE_NAME.test(tail) ? "a size that names the thing" : null;
};
