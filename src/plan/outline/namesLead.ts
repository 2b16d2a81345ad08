import { isUnitList } from "./roleSentence";
import { withoutAsides } from "./withoutAsides";

/** 狠抓落实, 责任落实 name nobody. */
const LEAD_MARK =
  /(?:牵头|责任|主办|主管|实施|承办)(?:单位|部门)?\s*[:：]|(?:牵头|负责|(?<![抓彻见任促地策])落实)(?:\s*[)）。，,；;]|$)/;
/** 改造农贸市场6家（区商务局）: brackets at the end that may hold bodies and nothing else. */
const BRACKETED = /[（(〔【[]([^（()）〔〕【】[\]]{3,60})[)）〕】\]][。；;]?$/;
/** （含乡镇卫生院） says of what, （详见附表） where. */
const SAYS_MORE = /^(?:含|包括|包含|其中|如|即|见|详见|不含)/;

/** True for a line that names a lead: with a word for it, or with bodies in brackets at its end. */
export function namesLead(line: string): boolean {
  if (LEAD_MARK.test(line)) return true;
  const bracketed = BRACKETED.exec(line)?.[1];
  if (bracketed === undefined || SAYS_MORE.test(bracketed)) return false;
  const { text } = withoutAsides(bracketed);
  return !/\d/.test(text) && isUnitList(text);
}
