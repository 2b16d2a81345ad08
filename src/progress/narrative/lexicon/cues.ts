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
     年底前完成 年底前建成 月底前完成 月底前建成 月前完成 月前建成 下一步 按计划， 按照计划，`,
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
    `明确 选定 正在 开工 动工 启动 在建 续建 开建 签订合同 签订协议 签约 评估 选址 招标 进场 申报 推荐 摸排 排查 立项 储备 受理 录入 封顶 前期 公示 上报 报送 意向 洽谈 路基 垫层 落地 主体 基础施工 基础工程 土建 桩基 采购 购置 下单 试运营 审核 暗访 初评 初审 初验 评审`,
  ),
  cue("surplus", "clause", "超额完成 超额 多完成 超计划"),
  cue("reached", "gap", "已 目前 截至 累计 今年以来 现有 现已 合计 总计 总数 保有量"),
  cue(
    "reached",
    "gap",
    "西部计划 行动计划 实际 完成 完工 竣工 建成 投入运营 运营 投用 投入使用 投运 交付 办结 验收 达到",
    true,
  ),
];

/** Verbs that tell another work: 启动三环工程，打通断头路13条. */
const WORK =
  /新[建增改]|改[造建扩]|打通|建成|完成|安装|加装|发放|培训|开展|开通|施划|购买|治理|维修|创建|打造/;
export const ANOTHER_WORK = new RegExp(`[，,][^，,]*(?:${WORK.source})`);
export const LISTED_WORK = new RegExp(`^[、和及与].*(?:${WORK.source})`);

/** Whom it serves, not what was done: 惠及居民3.1万户. */
export const BENEFIT = /惠及|受益|带动|服务人口|覆盖人口/;

/** 服务群众2万人次 promises how many are served. */
export const SERVED =
  /服务(?:各类|全市|全区|全县)?[^，。；、0-9]{0,8}(?:人|群众|居民|职工|学生|家庭|企业|对象)?[0-9]/;

/** A promise to finish, which no works under way answer: 基本建成4000套. */
export const COMPLETION = /^(?!.*(?:开工|启动|开建)).*(?:建成|竣工|完工|投用|交付)/;

/** Stages that answer a promise worded in one of these ways: 签约66个 answers 招引80个. */
export const STAGE_ANSWERS: Readonly<Record<string, RegExp>> = {
  开工: /开工|开建|启动/,
  动工: /开工|开建|启动/,
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
  采购: /采购|购置|购买|配[备置]|更新/,
  购置: /采购|购置|购买|配[备置]|更新/,
};
