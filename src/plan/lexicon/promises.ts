import { DELIVERY_VERBS } from "../../targets/lexicon/verbs";

/** Words by which a text without a table is known to be a list of promises, or to be none. */

const RULES = "办法|条例|规定|细则|章程|须知|守则|制度|合同|协议|操作规程|预案|规程";
const SPEECHES = "讲话|致辞|发言|声明|倡议书?|公开信|贺信";
const REPORTS =
  "纪要|简报|说明|[总小]结|通报|(?:表彰|表扬|嘉奖).{0,30}决定|述职报告|(?:完成|进展|落实|执行|推进|办理)情况(?:的)?(?:报告|汇报|通报|公示)?|统计公报";
const OTHERS = "试题|简历|议程|日程|议题|课程表|值班表|会议通知|活动(?:方案|通知)|办事指南";
/** Announcements of one thing, whatever else they number: a tender, a meeting, a vacancy. */
const ANNOUNCED =
  "(?:招标|投标|采购|中标|成交|磋商|询价|比选|竞价|拍卖|招聘|招考|招录|任免|拟任|听证|征收|停水|停电|放假|值班|召开|开展).{0,30}(?:公告|公示|通告|通知|函|清单|文件)|征集.{2,30}(?:公告|通告|启事|通知|函)";

/** Names of texts whose numbered points are no projects, unless they name who leads. */
export const OTHER_TEXT = new RegExp(
  `(?:${RULES}|${SPEECHES}|${REPORTS}|${OTHERS}|${ANNOUNCED})(?:[（(].{1,12}[)）])?$`,
);

/** An article of a rule: 第三条 …, which promises nothing. */
export const ARTICLE = /^第[一二三四五六七八九十百\d]{1,5}条/;

/** What a list's name speaks of. */
export const LIST_WORDS =
  /实事|民生|项目|任务|工程|举措|分工|分解|重点工作|工作要点|年度目标|(?:工作|行动)(?:计划|清单|台账|措施)/;

/** Words that only lists of promises to the people have, in their names and in sentences before them. */
export const PEOPLE_WORDS = /实事|民生|民心|惠民|为民/;

/** What bodies promise besides what they deliver: an item with such a word promises something. */
const INTENTIONS =
  "推进 落实 支持 加强 加快 保障 健全 完善 深化 扩大 改善 提高 免费 解决 补助 补贴 筛查 打通".split(
    " ",
  );

/** True for a text that says that something will be done. */
export const promises = (text: string): boolean =>
  [...DELIVERY_VERBS, ...INTENTIONS].some((verb) => text.includes(verb));

/** How a project without a figure or a verb is called: 县中医院康复楼项目, 老旧小区燃气管网更新. */
const PROJECT_NOUN = /(?:项目|工程|行动|计划|服务|保险|[建扩迁改]建|更新|中心)$/;
const ASIDE_AT_END = /[（(][^（）()]{1,60}[)）][。；;]?$/;
const FIGURE =
  /\d[\d.,]*(?:余|多)?[\u4e00-\u9fa5㎡%％]|[一二两三四五六七八九十百千万]+(?:余|多)?(?:所|个|条|座|家|处|项|公里|户|人|套|台|次|亩|张|批)/;

/** What a point of another text begins with: 请提前入场, 审议《…》, 投标人须具备…. */
const NO_PROJECT =
  /^(?:请|听取|审议|审查|传达|学习|宣读|讨论|表决|凡|投标人|供应商|应聘|报名|不得|严禁|必须)/;

/** What a letter asks of those who do the work: 各责任单位要高度重视, 加强督查考核. */
const DEMAND =
  /高度重视|组织领导|加强领导|密切配合|(?:责任|牵头|配合|各有关|各相关|各级各)(?:责任)?(?:单位|部门)要|督[查促办导]|考核|思想认识|政治站位|抓落实|报送|宣传引导|[落压]实责任/;
const MONEY = /[\d.,]+\s*[亿万]?元/g;
const DATE = /20\d{2}年|\d{1,2}[年月日号]/g;

/** True for a text that may be a project: it promises something, gives a figure or has a project's name. */
export function looksLikeProject(text: string): boolean {
  if (NO_PROJECT.test(text)) return false;
  if (FIGURE.test(text.replace(MONEY, "").replace(DATE, ""))) return true;
  if (DEMAND.test(text)) return false;
  return (
    promises(text) || PROJECT_NOUN.test(text.replace(ASIDE_AT_END, "").replace(/[。；;]$/, ""))
  );
}
