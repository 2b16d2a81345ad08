/**
 * Words of a narrative that name nothing counted. A stretch that holds only these is "empty":
 * what its number counts was named before.
 */
export const FILLERS =
  `已经 已 完成 目前 截至 截止 今年 以来 全年 年内 全市 全县 全区 全省 全镇 我市 我县 我区 我局 共计 总共 合计 总计 累计 共有 共
  其中 新增 新建 建成 建设 实施 开展 实现 达到 达 约 近 余 现有 现已 现 分别 均 全部 计划 任务 目标 年度 预计 实际 超额 超过 超 占 为 了 并 和 及 与 的 等 在 于 有 个 月底 月份 月末 月 日 年底 年
  上半年 下半年 季度 暑期 寒假 一季度 二季度 三季度 四季度 前三季度 同比 环比 增长 增加 下降 上升 提高 提升 完工 竣工 开工 在建 投用 投入使用 交付 办理 办结 工作 项目进展 进展 情况 各类 各 组织 到 至 由 从 较 比 上年 去年 同期 率
  通过 以及 同时 另 还 再 前 底 末 初 中 后 本 该 此 数 总数 总量 推进 有序 顺利 稳步 正在 已全部 整体 形象 进度 剩余 余下 其余 另外 确保 力争 中旬 上旬 下旬 累 计 已累计 圆满 提前 安装 调试 施工 验收 开放 启用 投入运营 运营 投运 完毕 主体 收尾 合格 到位 左右 以上 每 亩 年初`
    .split(/\s+/)
    .sort((one, other) => other.length - one.length);

/** Verbs and general nouns that many targets share: they tell little about which one is meant. */
export const WEAK_WORDS =
  `新增 新建 改建 扩建 改扩 新改 净增 增加 增设 建成 建设 建立 创建 打造 培育 培养 实施 开展 完成 组织 举办 提供 提升 推进 推动 达到 实现
  全市 全县 全区 年内 全年 工程 项目 工作 服务 活动 市级 省级 以上 各类 公共 城市 农村 基本 免费`.split(
    /\s+/,
  );

/** Short and long forms of the same thing; both sides are brought to the first. */
export const SAME_THINGS: readonly (readonly [string, ...string[]])[] = [
  ["规上", "规模以上"],
  ["拆违", "拆除违法建筑", "拆除违建", "违法建筑拆除"],
  ["抽检", "抽样检验", "抽样检测"],
  ["车位", "停车泊位", "停车位", "泊位"],
  ["户厕", "卫生厕所", "厕所"],
  ["中小企业", "中小微企业"],
  ["道路", "公路"],
  ["个转企", "个体工商户转企业", "个体工商户转型升级为企业"],
  ["小升规", "升规纳统"],
  ["高企", "高新技术企业"],
  ["社零", "社会消费品零售"],
  ["送戏下乡", "送戏进村", "送戏到村", "戏曲进乡村"],
  ["查处", "查办"],
  ["大肠癌", "结直肠癌"],
  ["辅具", "辅助器具"],
  ["优良天数", "空气质量优良天数"],
];
