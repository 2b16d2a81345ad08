import type { CellIdentity } from "../../src/app/cellIndex";
import type { FindingCode, Severity } from "../../src/progress/finding";
import { type Entry, list, target } from "./filledLedger";

/** One mistake put into a ledger that is otherwise filled in correctly. */
export interface Mistake {
  readonly what: string;
  readonly entries: readonly Entry[];
  readonly code: FindingCode;
  readonly severity?: Severity;
  /** Where it must be found. */
  readonly at: CellIdentity;
  /** The value that must be suggested; null: none. */
  readonly suggestion: string | number | null;
  /** A part of the sentence that a clerk reads. */
  readonly says: string;
}

const current = (id: string): CellIdentity => target(id, "current");
const typed = (at: CellIdentity, content: Entry["content"]): Entry => ({ ...at, content });

const notANumber = (id: string, text: string, suggestion: number): Mistake => ({
  what: `“${text}” for a number`,
  entries: [typed(current(id), text)],
  code: "NOT_A_NUMBER",
  at: current(id),
  suggestion,
  says: "不是数字",
});

/** Mistakes in the entries of the official list, for every code of DESIGN §7 that is no structure damage. */
export const MISTAKES: readonly Mistake[] = [
  notANumber("1.1", "10家", 10),
  notANumber("1.1", "１０", 10),
  notANumber("1.1", "十家", 10),
  notANumber("5.3", "3.3万", 33000),
  notANumber("9.4", "85%", 85),
  notANumber("1.1", "10/10", 10),
  notANumber("1.1", "已完成", 10),
  {
    what: "a milestone entry of one's own making",
    entries: [typed(current("2.m1"), "完成了")],
    code: "NOT_A_STATE",
    at: current("2.m1"),
    suggestion: "已完成",
    says: "未启动、进行中、已完成",
  },
  {
    what: "万元 for 亿元",
    entries: [typed(current("27.4"), "100000万元")],
    code: "WRONG_UNIT",
    at: current("27.4"),
    suggestion: 10,
    says: "亿元",
  },
  {
    what: "a share typed as a fraction",
    entries: [typed(current("9.4"), 0.85)],
    code: "SCALE_JUMP",
    at: current("9.4"),
    suggestion: 85,
    says: "相差",
  },
  {
    what: "a 万 left out",
    entries: [typed(current("5.3"), 3.3)],
    code: "SCALE_JUMP",
    at: current("5.3"),
    suggestion: 33000,
    says: "33000",
  },
  {
    what: "a number below zero",
    entries: [typed(current("1.1"), -8)],
    code: "NEGATIVE",
    at: current("1.1"),
    suggestion: 8,
    says: "不能小于 0",
  },
  {
    what: "half an institution",
    entries: [typed(current("1.1"), 9.5)],
    code: "NOT_WHOLE",
    at: current("1.1"),
    suggestion: null,
    says: "整数",
  },
  {
    what: "a share above 100 %",
    entries: [typed(current("9.4"), 105)],
    code: "OVER_100_PERCENT",
    at: current("9.4"),
    suggestion: null,
    says: "超过了 100%",
  },
  {
    what: "a total that fell since last period",
    entries: [typed(target("1.5", "previous"), 400), typed(current("1.5"), 380)],
    code: "FELL",
    at: current("1.5"),
    suggestion: null,
    says: "比上期累计 400个 还少",
  },
  {
    what: "far more than was promised",
    entries: [typed(current("1.1"), 12)],
    code: "OVER_TARGET",
    severity: "notice",
    at: current("1.1"),
    suggestion: null,
    says: "120%",
  },
  {
    what: "a part above its whole",
    entries: [typed(current("41.2"), 190)],
    code: "PART_EXCEEDS_WHOLE",
    at: current("41.2"),
    suggestion: null,
    says: "超过了它所属的",
  },
  {
    what: "parts that do not add up",
    entries: [typed(current("35.4"), 7)],
    code: "PARTS_DIFFER",
    severity: "warning",
    at: current("35.2"),
    suggestion: null,
    says: "两者不等",
  },
  {
    what: "more invested than planned",
    entries: [typed(list(5, "invested"), 65)],
    code: "INVEST_OVER",
    severity: "warning",
    at: list(5, "invested"),
    suggestion: null,
    says: "超过当年投资 61.2亿元",
  },
  {
    what: "万元 typed into the 亿元 column",
    entries: [typed(list(5, "invested"), 612000)],
    code: "INVEST_SCALE",
    at: list(5, "invested"),
    suggestion: 61.2,
    says: "万元",
  },
  {
    what: "done in words, not in numbers",
    entries: [typed(list(1, "narrative"), "全部完成年度目标任务。"), typed(current("1.1"), 6)],
    code: "DONE_WITHOUT_NUMBER",
    at: current("1.1"),
    suggestion: null,
    says: "已完成",
  },
  {
    what: "done without evidence",
    entries: [typed(target("1.1", "evidence"), null)],
    code: "DONE_WITHOUT_EVIDENCE",
    severity: "warning",
    at: target("1.1", "evidence"),
    suggestion: null,
    says: "佐证材料",
  },
  {
    what: "a report date in the future",
    entries: [typed(list(1, "reportedOn"), 44926)],
    code: "BAD_DATE",
    at: list(1, "reportedOn"),
    suggestion: null,
    says: "晚于核对当天",
  },
  {
    what: "a report date of last year",
    entries: [typed(list(1, "reportedOn"), 44467)],
    code: "BAD_DATE",
    at: list(1, "reportedOn"),
    suggestion: null,
    says: "早于计划年度",
  },
  {
    what: "a report date that is none",
    entries: [typed(list(1, "reportedOn"), "上周五")],
    code: "BAD_DATE",
    at: list(1, "reportedOn"),
    suggestion: null,
    says: "不是日期",
  },
  {
    what: "a report date as text",
    entries: [typed(list(1, "reportedOn"), "2022年9月28日")],
    code: "BAD_DATE",
    severity: "warning",
    at: list(1, "reportedOn"),
    suggestion: "2022-09-28",
    says: "是文字",
  },
  {
    what: "nothing typed",
    entries: [typed(current("1.1"), null)],
    code: "NOT_REPORTED",
    severity: "warning",
    at: current("1.1"),
    suggestion: null,
    says: "还没有填",
  },
  {
    what: "a narrative with other digits",
    entries: [
      typed(list(2, "narrative"), "开展“健康家庭—科学育儿进社区”活动79场。"),
      typed(current("2.1"), 97),
    ],
    code: "NARRATIVE_DIFFERS",
    severity: "warning",
    at: current("2.1"),
    suggestion: 79,
    says: "79",
  },
  {
    what: "a narrative in the row below its own",
    entries: [
      typed(list(6, "narrative"), "新建、改扩建基础教育学校101所，竣工41所，新增学位3.3万个。"),
    ],
    code: "MISPLACED",
    severity: "warning",
    at: list(6, "narrative"),
    suggestion: null,
    says: "第 5 项“增加基础教育资源”的内容",
  },
];
