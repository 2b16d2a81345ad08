import type { StandingMessages } from "./standingMessages";

/** 核对说明：为什么是这个状态。 */
export const statusesZhCN: StandingMessages = {
  names: {
    已达标: "已达标",
    正常: "正常",
    滞后: "滞后",
    超期: "超期",
    未报: "未报",
    待确认: "待确认",
  },
  reasons: {
    UNCONFIRMED:
      "指标由程序从原文读出，尚未确认，暂不亮灯。请核对原文后在“确认”列填“是”；不是指标的填“否”。",
    TARGET_UNREADABLE: "目标值不是数字，无法判断。请核对“目标值”。",
    NOT_REPORTED: "尚未填报，完成时限 {due}。",
    NOT_REPORTED_OVERDUE: "尚未填报，完成时限 {due} 已过 {daysOverdue} 天。",
    UNREADABLE: "填写的内容无法识别，视同未报，完成时限 {due}。",
    UNREADABLE_OVERDUE: "填写的内容无法识别，视同未报，完成时限 {due} 已过 {daysOverdue} 天。",
    MET: "已完成 {value}{unit}，达到目标（{goal}）。",
    OVERDUE: "完成时限 {due} 已过 {daysOverdue} 天，完成 {value}{unit}，目标 {goal}。",
    ABOVE_RANGE: "已完成 {value}{unit}，高于目标区间（{goal}）。",
    CAP_EXCEEDED: "累计已达 {value}{unit}，超过控制数（{goal}），无法再减少。",
    BEHIND:
      "已完成 {value}{unit}（{done}%）[[，按序时应达 {expected}%（{months}/{of} 个月）]][[，落后 {lag} 个百分点]]。",
    ON_TRACK:
      "已完成 {value}{unit}（{done}%）[[，按序时应达 {expected}%（{months}/{of} 个月）]][[，落后 {lag} 个百分点，在允许范围内]]。",
    WITHIN_ONE:
      "已完成 {value}{unit}（{done}%）[[，按序时应达 {expected}%（{months}/{of} 个月）]]，相差不到 1{unit}，视为正常。",
    NO_EXPECTATION: "现为 {value}{unit}，目标 {goal}，{due} 前达到即可。",
    DONE: "节点已完成。",
    UNDER_WAY: "正在进行，完成时限 {due}。",
    NOT_BEGUN: "尚未启动，完成时限 {due}。",
    STATE_OVERDUE: "完成时限 {due} 已过 {daysOverdue} 天，目前“{value}”。",
  },
  relations: {
    "=": "{target}{unit}",
    ">=": "{target}{unit}以上",
    ">": "超过 {target}{unit}",
    "<=": "{target}{unit}以内",
    "<": "低于 {target}{unit}",
    "~": "{target}{unit}左右",
    range: "{target}[[—{targetMax}]]{unit}",
  },
};
