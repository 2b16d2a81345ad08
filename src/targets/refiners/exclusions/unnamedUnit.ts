import type { Exclusion } from "../../draft";

const REACHED = /(?:达到?|[高升加大降低少长缩]?[到至]|稳定在|控制在|保持在|为)$/;
const OF_A_RATE = /(?:每[千万百]|系数|指数|强度|师生比|比例|密度|数)/;

/** A number without a unit is promised only as a level that closes its clause: 指数达到0.85. */
export const unnamedUnit: Exclusion = ({ figure, lead, tail, unit }) => {
  if (unit !== "" || figure.kind === "ratio") return null;
  const level = REACHED.test(lead) && OF_A_RATE.test(lead);
  return level && tail === "" && figure.written === "digits" ? null : "no unit";
};
