import type { Role } from "../fact";

/** A word before a number that says what sort of number it is; the one nearest to the number decides. */
export interface Cue {
  readonly role: Role;
  /** `clause`: only up to the next comma; `gap`: up to the next number. */
  readonly reach: "clause" | "gap";
  /** A weak word yields to a plan told in the same clause: 计划建成10座. */
  readonly weak: boolean;
  readonly words: readonly string[];
}

const cue = (role: Role, reach: Cue["reach"], words: string, weak = false): Cue => ({
  role,
  reach,
  weak,
  words: words.split(/\s+/),
});

export const CUES_BEFORE: readonly Cue[] = [
  cue(
    "planned",
    "clause",
    "计划 目标 任务 规划 设计 安排 应完成 需完成 下达 要求 涉及 涵盖 纳入 摸底 共需",
  ),
  cue(
    "planned",
    "gap",
    `预计 预期 有望 拟 力争 确保 将完成 将新增 将建成 将达 将实现 将于 将在 将全 可提供 可新增 可达 可实现 可容纳 可增加
     年底前完成 年底前建成 月底前完成 月底前建成 月前完成 月前建成 下一步`,
  ),
  cue("past", "clause", "去年同期 上年同期 同期 去年 上年 上一年 往年 年初 原有 此前 原来"),
  cue(
    "remaining",
    "clause",
    "剩余 余下 其余 另外 另有 另 还有 尚有 尚余 还剩 还差 仍有 未完成 未开工 尚未 未达",
  ),
  cue(
    "underway",
    "gap",
    `开工 启动 在建 续建 开建 签订合同 签订协议 签约 评估 选址 招标 进场 申报 推荐 摸排 排查 立项 储备 受理 录入 封顶 前期 公示 上报 报送 意向 洽谈 路基 垫层 落地 暗访 初评 初审 初验 评审`,
  ),
  cue("surplus", "clause", "超额完成 超额 多完成 超计划"),
  cue("reached", "gap", "已 目前 截至 实际 累计 今年以来 现有 现已 合计 总计 总数 保有量"),
  cue("reached", "gap", "完成 完工 竣工 建成 投用 投入使用 投运 交付 办结 验收 达到", true),
];

/** Stages that answer a promise worded in one of these ways: 签约66个 answers 招引80个. */
export const STAGE_ANSWERS: Readonly<Record<string, RegExp>> = {
  开工: /开工|开建|启动/,
  启动: /开工|开建|启动/,
  开建: /开工|开建|启动/,
  签约: /签约|招引|引进|招商/,
  评估: /评估/,
  申报: /申报/,
  推荐: /推荐/,
  摸排: /摸排|排查/,
  排查: /摸排|排查/,
  受理: /受理/,
  立项: /立项/,
  封顶: /封顶/,
  招标: /招标/,
};

/** Words right after a number that make it the target told again: 完成40所的年度目标. */
export const PLAN_AFTER =
  /^的?(?:年度|全年|节点|季度|半年|序时|年初|既定|预定|阶段性?)*(?:确定的)?总?(?:目标|任务|计划)(?:任务|数)?(?=[的，,。；、已]|完成|$)/;
/** Told to be done, beside the target told again: 完成安装100台的年度目标. */
export const DONE_PLAN = /完成[^，,。；]{0,10}$/;
export const SURPASSED = /超额|超计划/;

/** Works that go on, after the number they are told of: 3所主体封顶, 2个正在铺装. */
export const UNDERWAY_AFTER =
  /正在|在建|开工|已启动|已进场|封顶|主体|施工中|尚未|均未|^待|签约|前期|招标|选址/;

/** What says that the thing just told is done. */
export const DONE =
  /已|完成|建成|完工|竣工|投用|投入使用|投运|交付|办理|办结|开放|达标|验收|实现|累计|达/;

/** Everything of it is done: the number before, even a planned one, is reached. */
export const ALL_DONE =
  /(?:全部|均已?|全面|如期|提前|按期|顺利|圆满)(?:已|建成|升级|改造)?(?:完成|完工|建成|竣工|投用|投入使用|投运|交付|达标|到位|验收)(?!主体|基础|选址|招标|设计|前期|立项|可研|封顶)|已[^，,。；0-9]{0,8}(?:完毕|完成|完工|建成|竣工|到位|投用|投运|交付)(?=[，,。；])/;
/** What is said of all numbers of a sentence, or of the last one, after them. */
export const NONE_DONE = /均(?:未|尚未|正在|在)|都未|均已(?:开工|封顶|启动)/;
export const LAST_NOT_DONE =
  /尚未|未(?:获批|公布|完工|建成|验收|投用)|待(?:公布|验收|批复|审批|认定)/;

/** A share of a plan: 完成年度任务的, 占计划的. */
export const SHARE_OF_PLAN =
  /(?:计划|目标|任务|年度|全年|总量|总任务|任务量|进度)[^，,。；]{0,8}的?(?:约|近|超过?)?$|^[）)]?的$/;

/** Names of shares that tell the progress of works, not a promised share. */
export const RATE_OF_WORKS =
  /(?:完成率|完工率|开工率|竣工率|开复工率|完成比例|完成度|形象进度|总进度|进度|总工程量|工程量)(?:为|约|达到?|的|已达)?$/;

/** Growth over an earlier value; 提高到 and 降至 tell the value itself. */
export const CHANGE_BEFORE =
  /(?:增长|下降|上升|提高|提升|减少|降低|增加|增幅|降幅|增速|回落|收窄|压减|同比|环比)(?:了|约|近|为|达|超)?$/;
export const CHANGE_OVER =
  /(?:较|比|与)(?:上年|去年|上月|上季|同期|年初|前|年度)[^，,。；、]{0,12}[增减升降多少][^，,。；、]{0,4}$/;
export const COMPARED_BEFORE =
  /(?:高于|低于|高出|快于|慢于|超出|超过|超|领先|落后)(?:全省|全市|全国|序时|时序|时间|平均|目标|计划|上年|去年)[^，,。；、]{0,8}$/;
export const FALLING = /下降|降低|减少|压减|回落|降幅/;
/** Ends the indicator of a promised growth: 规模以上工业增加值增长. */
export const GROWTH_PROMISED = /(?:增长率?|下降率?|降低|增幅|增速|降幅|提高|减少|压减|上升)$/;

/** 由800元提高到870元: what stands before 提高到 is where it came from. */
export const BASE_BEFORE = /(?:由|从)[^，,。；]{0,16}$/;
export const BASE_AFTER =
  /^[^，,。；]{0,8}(?:提高|提升|增加|上升|下降|降低|降|调整|扩大|缩小|增长|增|压缩|缩短)(?:到|至|为)/;

/** 其中 and what follows it up to the sentence's end are parts. */
export const PART = /其中|包括|[（(]含/;
/** What stands in brackets between a thing and its number: 驿站（含公厕）22个. */
export const ASIDE_BEFORE = /[（(][^（）()]*[）)]$/;
/** A sentence that tells of last year, and the words that lead back to the present. */
export const PAST_SENTENCE = /^(?:去年|上年|上一年)/;
export const PRESENT = /今年|本年|目前|截至|已/;
/** Units that describe a thing when a name follows them: 3岁以下婴幼儿, 10千伏线路. */
export const DESCRIBING_UNITS: ReadonlySet<string> = new Set([
  "岁",
  "周岁",
  "千伏",
  "kV",
  "层",
  "级",
]);
/** A sum over parts. */
export const SUM = /合计|共计|总计|(?<![公中国])共(?!享|建|同|治|济|富|青|创|用|性)/;
/** The stock of all years so far, or a sum over months. */
export const STOCK = /累计|总数|总量|保有量|达/;
/** What there is, whenever it came. */
export const STANDING = /现有|现共有|拥有/;
/** Within this year, against the stock of all years. */
export const THIS_YEAR = /今年|本年|全年|年内|当年/;
export const NEW = /新增|新建|新认定|新改|新发展|新培育|新开|新评|净增/;
/** Of one month only. */
export const THIS_MONTH =
  /本月|当月|本周|本季|当季|(?<![-—–~～至到\d])\d{1,2}月份?(?![底末前初中上下\d日起])/;
export const UP_TO_NOW = /截至|截止|累计/;
/** 分别 gives each of the things before it one of the numbers after it. */
export const RESPECTIVELY = /分别/;
