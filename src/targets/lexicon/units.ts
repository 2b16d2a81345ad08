import type { TargetKind } from "../target";

/**
 * Measure words by the kind of quantity they count. The list is wide but not closed: a number
 * may also be followed by a word that is not here (see `parsers/unit.ts`).
 */
export const UNITS_BY_KIND: Readonly<Record<Exclude<TargetKind, "amount">, string>> = {
  count: `个 家 所 名 张 户 项 条 处 座 间 栋 幢 部 辆 台 支 队 班次 场 场次 个次 剂次 针次 人年 剂 期 批 批次 轮 轮次 套 件 件套 宗 份 册 本 篇
    种 类 大类 小类 门 门次 节 堂 人 人次 人份 户次 次 件次 例 例次 起 位 对 组 团 营 只 头 羽 尾 匹 株 棵 盏 杆 根 块 片 面
    口 眼 艘 架 架次 列 列次 枚 副 幅 首 集 档 款 单 桩 枪 床 班 村 镇 县 校 园 站 宗地 标台 台次 台套 台件 辆次 艘次 家次 项次 课次
    标准箱 标箱 TEU 万向 把 顶 道 段 孔 樘 扇 箱 袋 包 瓶 桶 届 席 尊 峰次 师 路 村次 卡 街 巷 小区 社区 对次 车次 班车 航班 趟 列车 封 则 拨
    行政村 自然村 屯 屯次 乡镇 街道 企业 学校 人口 床位 学位 泊位 车位 岗位 座位 站点 标准车 机架 标准机架`,
  percent: `% ‰ 百分点 个百分点 个点 个基点`,
  length: `公里 千米 米 延米 延长米 车公里 皮长公里 沟公里 里 厘米 毫米 海里 km 单公里 线路公里 管公里`,
  area: `平方米 平方公里 平方千米 平米 平方 ㎡ m² m2 k㎡ km² km2 亩 亩次 公顷 公顷次 顷 延平米 平方厘米`,
  capacity: `吨 公斤 斤 千克 克 毫克 微克 千瓦 千瓦时 兆瓦 兆瓦时 吉瓦 瓦 千伏安 兆伏安 立方米 立方 立米 方 m³ m3 升 毫升 度 吨标煤 吨标准煤 吨煤 吨二氧化碳当量
    千焦 大卡 焦 kW kWh MW MWh GW GWh kVA MVA t kg TB PB EB 标准立方米 标方 桶油 P PFLOPS EFLOPS Pflops Eflops 载重吨 总吨 车 担 钟 蒸吨`,
  ratio: `倍 番`,
  duration: `课时 学时 小时 分钟 秒 天 日 个工作日 工作日 周 个月 个星期 年 个小时 个学时 个课时 天次 学分 个自然日 自然日 个年度`,
  other: `岁 分 ℃ 摄氏度 分贝 dB 毫克/升 mg/L μg/m³ 微克/立方米 毫克/立方米 个位次 位次 名次 级 层 千伏 kV 兆 M Mbps 毫秒 千帕 兆帕 转 车道 星`,
};

/** Currencies; a scale before them belongs to the unit as printed (亿元, 万美元). */
export const CURRENCIES = ["元", "美元", "欧元", "港元", "日元", "英镑", "人民币"] as const;

/** What may stand after the stroke of a rate: 吨/日, 微克/立方米, 元/月·平方公里 平方公里·月 人·月. */
export const DENOMINATORS =
  "日 天 年 月 小时 时 秒 分钟 人 户 亩 平方米 立方米 ㎡ m³ 升 千人 万人 次 公里 平方公里 人·月 人·年 人·次 公顷 吨 台 个 村 季度 季 生 生·年 张 床 辆 周 人次 件 份 学年 L".split(
    " ",
  );

/**
 * Words that are measure words after digits only: after a numeral in characters they are more often
 * part of another word (十分, 三门峡, 一方面, 五台山, 一起).
 */
export const DIGITS_ONLY = new Set(
  `分 里 台 门 度 头 方 口 层 级 道 段 面 片 班 年 月 日 天 周 位 起 网 园 站 校 村 镇 县 街 巷 路 卡 把 顶 孔 扇 包 星 席 峰次 瓦 克 升 师
   件套 车 担 钟 单 则 行政村 自然村 乡镇 街道 企业 学校 人口 床位 学位 泊位 车位 岗位 座位 站点 社区 小区
   团 营 列 尾 匹 兆 转 P M t 根 架 本 集 首 床 桶 瓶 袋 箱 车道 分钟 小时 秒 个月 个小时 番 倍 屯 组 队`.split(
    /\s+/,
  ),
);
