/** What may stand in the progress cell of a milestone, in the order of work. */
export const MILESTONE_STATES = ["未启动", "进行中", "已完成"] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

/** How a milestone is over with: 完成, and what becomes of works and of papers. */
const OVER =
  "完成|完工|竣工|办结|出台|印发|发布|交付|封顶|验收|投用|投入使用|投入运营|投入运行|建成|运营|运行|通车|通水|开园|启用|开放|达标|落地|挂牌|完毕|结束|销号";
const BEGUN =
  "开工|启动|推进|建设|施工|实施|进行|开展|办理|筹备|改造|编制|起草|征求意见|招标|装修|安装|调试|收尾|审批|(?:办理)?前期(?:手续|工作)?|办理(?:相关)?手续";

/** Other words for the states, tried from the top on text without blanks and remarks. They are suggested, never taken for granted. */
export const STATE_WORDS: readonly { readonly state: MilestoneState; readonly words: RegExp }[] = [
  {
    state: "未启动",
    words: new RegExp(
      `^(?:(?:尚未|未|没有|没|暂未|还未|还没)(?:${BEGUN}|开始|动工)|待(?:启动|开工|建|开始|实施)|筹备中?|暂缓|暂停|无|没有|否|0|FALSE|NO|NOT ?(?:STARTED|BEGUN))$`,
      "i",
    ),
  },
  {
    state: "进行中",
    words: new RegExp(
      `^(?:(?:基本|部分|即将|接近|主体|尚未|未|没有|还未|暂未)(?:${OVER})|在建|在施|(?:正|正在|已|已经|按计划|按序时|有序|加快|稳步|全面|持续|抓紧|正常|顺利|积极|扎实|目前正?在?)*(?:${BEGUN})(?:之?中|阶段)?|IN ?PROGRESS|UNDER ?WAY|ONGOING)$`,
      "i",
    ),
  },
  {
    state: "已完成",
    words: new RegExp(
      `^(?:(?:已|已经|均已|全部|全面|提前|按期|按时|如期|顺利|圆满|超额|如数|竣工|验收|正式|完成|年?\\d{1,2}月(?:\\d{1,2}日|底|份)?)*(?:${OVER})了?|(?:已|已经|顺利)*(?:通过)?验收(?:合格|通过)?|是|√|✓|✔|对|1|TRUE|YES|DONE|OK|FINISHED|COMPLETED?)$`,
      "i",
    ),
  },
];
