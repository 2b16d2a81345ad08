/** What may stand in the progress cell of a milestone, in the order of work. */
export const MILESTONE_STATES = ["未启动", "进行中", "已完成"] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

/** Other words for them. They are suggested, never taken for granted. */
export const STATE_SYNONYMS: Readonly<Record<MilestoneState, readonly string[]>> = {
  未启动:
    "未开工 未开始 未开展 未动工 未实施 尚未启动 尚未开工 尚未开始 没有启动 无 否 0 0% 筹备中 待启动 待开工".split(
      " ",
    ),
  进行中:
    "在建 建设中 施工中 推进中 正在推进 正在进行 正在建设 正在实施 正在施工 已开工 已启动 开工 启动 开展中 办理中 实施中 进行 基本完成 部分完成 未完成 即将完成 接近完成".split(
      " ",
    ),
  已完成:
    "完成 完工 已完工 竣工 已竣工 全部完成 已全部完成 完成了 已办结 办结 已出台 已交付 已封顶 已验收 是 √ 100% 1".split(
      " ",
    ),
};
