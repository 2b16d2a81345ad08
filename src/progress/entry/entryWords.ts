/** Words a clerk writes around a number in a cell that wants only the number. */

/** They may stand before the number without changing which number is meant. */
export const LEADING_WORDS =
  "截至目前 截止目前 目前 至今 今年 本年 全年 全市 累计 共计 合计 共 总计 已经 已 实际 实有 现有 现 完成率 完成 建成 新增 新建 达到 达 到 约 大约 近 将近 超过 超 突破 至少 不少于 为 ： : , ， 了 有 = ' “ \"".split(
    " ",
  );

/** They may stand behind it. */
export const TRAILING_WORDS =
  "左右 以上 以下 以内 上下 多 余 整 。 . ! ， , ； ; 、 + ( ) （ ） ' ” \" 已完成 完成".split(" ");

/** 已完成 and its kin, typed where a number belongs: the target is said to be reached. */
export const DONE_WORDS = new Set(
  "已完成 完成 已经完成 全部完成 已全部完成 全面完成 均已完成 已达标 达标 完成目标 已完成目标 完成任务 已完成任务 圆满完成 如期完成 按期完成 提前完成 已办结 办结 √ 是".split(
    " ",
  ),
);

/** Nothing has been done yet. */
export const NOT_BEGUN_WORDS = new Set(
  "无 没有 暂无 未发生 没有发生 零发生 未启动 未开始 未开展 尚未开展 尚未开始 尚未启动 未开工 尚未开工 未完成 零 〇 未实施 尚未实施".split(
    " ",
  ),
);

/** Words before a number that say that it is not reached: 不足150. */
export const SHORT_OF = /(?:不足|不到|不满|未达|未到|未满|少于|低于)$/;

/** What follows the number and only explains it: 80个，其中新建20个; 80家（含在建2家）. */
export const REMARK =
  /\([^()]*\)|[,;。]?(?:其中|包括|包含|含|另有|另外|较|比去年|比上期|同比|环比|占|完成率).*$/g;

/** Written where something is to be proved, and proves nothing. */
export const NO_EVIDENCE =
  /^(?:无|没有|暂无|尚无|暂缺|空缺|缺|略|未提供|N\/?A|null|none|(?:待|后|后续|随后|正在|资料|材料)*(?:补|补充|补交|补报|提供|上传|完善|整理|收集)中?)$/i;

/** Signs that people put into a cell they leave empty. They are no number and suggest none. */
export const EMPTY_SIGNS = new Set(["/", "-", "--", "—", "——", "\\", "、", "."]);
