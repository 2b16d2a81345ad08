import type { Stage } from "../src/targets/target";

/** What clerks write, as data. Everything here is made up; no person is meant. */

export const REPORTERS: readonly [string, ...string[]] = [
  "王敏",
  "李建国",
  "张丽",
  "刘洋",
  "陈晓东",
  "杨帆",
  "赵静",
  "黄志强",
  "周婷",
  "吴磊",
  "徐慧",
  "孙立新",
  "马俊",
  "朱琳",
  "胡伟",
  "郭晨",
  "何芳",
  "高翔",
  "林珊",
  "罗勇",
];

/** 佐证材料 of a number. */
export const TARGET_EVIDENCE: readonly [string, ...string[]] = [
  "工作台账、现场照片",
  "统计报表（盖章）",
  "验收资料、公示截图",
  "季度通报附件",
  "项目清单、现场照片",
];

/** 佐证材料 of a stage of work. */
export const STAGE_EVIDENCE: Readonly<Record<Stage, string>> = {
  前期: "方案文本、会议纪要",
  立项: "立项批复",
  开工: "施工许可证、开工照片",
  基础: "监理月报、现场照片",
  主体: "监理月报、现场照片",
  封顶: "监理月报、封顶照片",
  竣工: "竣工报告",
  验收: "验收意见书",
  交付: "移交手续",
  出台: "文件印发稿",
};
export const OTHER_EVIDENCE = "会议纪要、现场照片";

/** How a stage that is under way is told. */
export const STAGE_UNDER_WAY: Readonly<Record<Stage, string>> = {
  前期: "方案正在论证",
  立项: "立项材料正在报批",
  开工: "正在办理开工手续",
  基础: "正在进行基础施工",
  主体: "正在按计划施工",
  封顶: "正在进行主体结构施工",
  竣工: "正在按计划施工",
  验收: "正在进行收尾施工",
  交付: "正在按计划施工",
  出台: "文件已形成初稿，正在征求意见",
};
export const OTHER_UNDER_WAY = "正在有序推进";

/** 进展情况 of a project that promises nothing to be counted. */
export const NO_PROMISES: readonly [string, ...string[]] = [
  "各项工作有序推进，已完成上半年工作安排。",
  "已召开专题推进会，责任分工全部明确，工作按序时进度推进。",
  "方案已印发实施，各辖市（区）同步推进，总体进展顺利。",
];

/** 进展情况 without any number. */
export const SILENT = "各项工作按计划推进，具体数据详见指标表。";

export const PROBLEMS: readonly [string, ...string[]] = [
  "受疫情影响，部分点位进场较晚。",
  "部分点位用地手续办理周期较长。",
  "设备招标采购周期较长，影响整体进度。",
  "个别辖市（区）配套资金尚未到位。",
];
export const NO_PROBLEM = "无";

export const REMEDIES: readonly [string, ...string[]] = [
  "倒排工期、挂图作战，三季度补齐进度。",
  "加强部门会商，每半月调度一次。",
  "对进度滞后的点位逐一督办，明确完成时间。",
];
export const NEXT_STEPS: readonly [string, ...string[]] = [
  "按计划继续推进，确保全年目标完成。",
  "加强过程管理，做好阶段性总结。",
  "持续跟踪进度，及时更新台账。",
];
