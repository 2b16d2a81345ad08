import { DELIVERY_VERBS } from "../../targets/lexicon/verbs";

/** Words by which a text without a table is known to be a list of promises, or to be none. */

/** Names of texts whose numbered points are no projects, unless they name who leads. */
export const OTHER_TEXT =
  /(?:纪要|办法|条例|规定|细则|章程|讲话|致辞|发言|简报|须知|说明|守则|制度|合同|协议|试题|简历|声明|倡议书?|操作规程)(?:[（(].{1,12}[)）])?$/;

/** An article of a rule: 第三条 …, which promises nothing. */
export const ARTICLE = /^第[一二三四五六七八九十百\d]{1,5}条/;

/** What a list's name or preface speaks of. */
export const LIST_WORDS =
  /清单|实事|项目|任务|民生|工程|计划|举措|措施|分工|分解|台账|重点工作|工作要点|年度目标/;

/** What bodies promise besides what they deliver: an item with such a word promises something. */
const INTENTIONS =
  "推进 落实 支持 加强 加快 保障 健全 完善 深化 扩大 改善 提高 免费 补助 补贴 筛查 打通".split(" ");

/** True for a text that says that something will be done. */
export const promises = (text: string): boolean =>
  [...DELIVERY_VERBS, ...INTENTIONS].some((verb) => text.includes(verb));
