/** Words by which rows that are not projects are known. All are tried on folded text. */

/** 合计, 教育类小计：, 总计（60项）, 合计 4项, 承前页 */
export const TOTAL_ROW =
  /^.{0,8}(?:合计|小计|总计|共计)(?:$|[(:\d].*)|^(?:承前页|接[上前]页|过[次下]页|转[次下]页|累计)$/;

/** A total that heads its projects, with its numeral beside it: the words but for 小计. */
export const TOTAL_WORD = /[,，]?(?:合计|小计|总计|共计)(?=$|[(（])/;

/** A row that numbers the columns: 甲 | 1 | 2 | 3=4+5, or 栏次 | 1 | 2. */
export const COLUMN_NUMBER =
  /^(?:栏[次目]|[甲乙丙丁戊己庚辛]|[A-Z]|\(?\d{1,2}\)?(?:[=＝][\d+\-()]+)?|[①-⑳])$/;

/** 注：…, 备注：…, 填报单位：…, *…, （续表）, —2— */
export const NOTE_ROW =
  /^(?:注\d?[:.、]|备注|说明[:.]|附注|填表|填报|制表|审核|联系|\*|\(?[接续][上前]?[表页]|[-—]?\d+[-—]?$|第\d+页)/;

/** The first cell of a row that people sign: 审核人：| |制表人： */
export const SIGNATURE_ROW =
  /^(?:(?:填表|填报|制表|制单|审核|审定|复核|审批|报送|报出|经办|联系|负责|主管|分管|单位|部门|科室|股室|主要)(?:单位|部门|领导|负责|电话|日期|时间|人)*|日期|时间|电话|(?:单位|部门)?(?:签字|签章|签名|盖章))(?:\([^()]*\))?:/;

/** What stands in a body's own column where it leads, and where it helps. */
export const LEAD_MARK = /^(?:牵头|主办|主责|负责|责任|主|[●★◎▲■◆√✓✔☑])$/;
export const SUPPORT_MARK = /^(?:配合|协办|协同|参与|协助|辅|[○☆△□◇])$/;

/** Says that the first unit of several leads: （列第一位者为牵头单位，下同）. Tried on folded text. */
export const FIRST_LEADS_NOTE =
  /(?:排|列|位列|名列)(?:名)?(?:在)?(?:第一|首|最前|前)位?.{0,14}(?:牵头|主办|主责|汇总)|首位.{0,12}牵头|第一(?:位|个)?.{0,10}(?:为|是).{0,4}牵头/;

/** Enumerators of headings, outermost first: the index is the rank. */
export const HEADING_RANKS: readonly RegExp[] = [
  /^第[一二三四五六七八九十]{1,3}[篇章部件类]/,
  /^[一二三四五六七八九十]{1,3}[、.:]|^[一二三四五六七八九十]{1,3}$/,
  /^\([一二三四五六七八九十]{1,3}\)/,
];

/** Rank of a heading without an enumerator. */
export const PLAIN_HEADING_RANK = HEADING_RANKS.length;

/** Lines above a header that are not the list's name. */
export const NOT_A_TITLE =
  /^(?:附件|附表|附录|表)[\d一二三四五六七八九十]*[:.]?$|^(?:填报|制表|报送|牵头|责任)单位[:]|^(?:金额|投资|计量)?单位[:]|^(?:日期|时间)[:]/;

/** What a list is called; a line above the header with such a word is its name. */
export const TITLE_WORDS = /清单|计划|项目|实事|任务|分解表|一览表|安排|方案|台账|汇总|表$/;
