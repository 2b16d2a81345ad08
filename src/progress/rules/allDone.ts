/** Words that name nothing in particular: a clause of only these and a DONE word speaks of everything. */
const EVERYTHING =
  "截至目前 截止目前 目前 至今 现 该项目 本项目 此项目 该项工作 本项工作 项目 各项工作 各项 所有 全部 全年 年度 本年度 今年 既定 计划 目标 任务 指标 工作 内容 均 都 已经 已 全面 超额 提前 按期 如期 按时 圆满 顺利 100% 全 了 的 并 且".split(
    " ",
  );
const DONE = "完成 达标 达成 完工 竣工 办结 实现".split(" ");
/** Done as well, where it is said of everything: 已全部建成并投入使用. */
const DONE_IF_ALL = "建成 建好 投入使用 投用 投入运营 交付使用 交付".split(" ");
const OF_ALL = /全部|均|都|全面/;
const SENTENCE_END = /[。；;！!\n]/;
const CLAUSE_END = /[，,：:]/;
const LONGEST_CLAUSE = 30;
const PERIOD = /^截[至止]?(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底|末)?/;

/** A clause that only says until when: 截至9月底，目前， */
const TIME_ONLY =
  /^(?:截[至止]?(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底|末)?|截[至止]目前|目前|至今|现)$/;

/** Something that is said to be done. A bare 已完成 speaks of what was told right before it. */
const NAMED = /项目|工作|任务|目标|指标|计划|全部|全面|均|都|圆满/;

function isAllDone(clause: string): boolean {
  let rest = clause.replace(PERIOD, "");
  if (rest.length === 0 || rest.length > LONGEST_CLAUSE) return false;
  const words = OF_ALL.test(rest) ? [...DONE, ...DONE_IF_ALL] : DONE;
  let done = false;
  while (rest.length > 0) {
    const word = words.find((each) => rest.startsWith(each));
    const filler = word ?? EVERYTHING.find((each) => rest.startsWith(each));
    if (filler === undefined) return false;
    done ||= word !== undefined;
    rest = rest.slice(filler.length);
  }
  return done;
}

/**
 * Whether a narrative says, in a clause of its own at the head of a sentence, that everything is done:
 * 已完成。 年度目标任务全部完成。 “主体结构全部完成” and “基本完成” do not.
 */
export function declaresAllDone(narrative: string): boolean {
  if (![...DONE, ...DONE_IF_ALL].some((word) => narrative.includes(word))) return false;
  return narrative.split(SENTENCE_END).some((sentence, at) => {
    if (at > 0 && !NAMED.test(sentence)) return false;
    const clauses = sentence.normalize("NFKC").replace(/\s+/g, "").split(CLAUSE_END);
    const first = clauses[0] ?? "";
    return isAllDone(TIME_ONLY.test(first) ? (clauses[1] ?? "") : first);
  });
}
