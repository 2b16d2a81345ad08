/** “投资”页的每一句话。 */
export const investmentZhCN = {
  rule: "分摊方式",
  rules: { first: "首位", equal: "均摊", full: "全额", joint: "联合" },
  explanations: {
    first: "一个项目有几个单位时，投资全部计入排在首位的单位。各单位加上未列单位的，等于清单合计。",
    equal:
      "一个项目有几个单位时，投资平均计入各单位，除不尽的尾数计入排在前面的单位。各单位加上未列单位的，等于清单合计。",
    full: "一个项目有几个单位时，每个单位都按全额计。单看一个单位是它参与的盘子，各单位不能相加。",
    joint:
      "一个项目有几个单位时，几个单位合为一个整体单列，不拆分。各行加上未列单位的，等于清单合计。",
  },
  by: "统计口径",
  dimensions: { lead: "牵头单位", support: "配合单位", section: "章节" },
  without: { lead: "未列牵头单位", support: "未列配合单位", section: "未列章节" },
  sectionRule: "按章节统计时每个项目只计一次，与分摊方式无关。",
  chart: (by: string, rule: string, unit: string) => `各${by}投资（${rule}，${unit}）`,
  chartFailed: "图表没有加载成功，请看下面的数据表。",
  loadingChart: "正在绘制图表…",
  done: "已完成",
  remaining: "未完成",
  showAll: (count: number) => `显示全部 ${count} 行`,
  showFewer: "收起",
  table: "数据表",
  headers: { planned: "当年投资", done: "累计完成", share: "完成率" },
  total: "合计",
  noRows: "没有可以统计的投资",
  noRowsText: "清单里没有列出投资额的项目，或者这些项目都没有列出单位。换一个口径再看。",
  reconciliation: "对账",
  planTotal: "清单合计",
  pivotTotal: "透视合计",
  inflation: "重复计入",
  pace: (rate: string, expected: string, behind: string, without: number) => {
    const gap = Number(behind);
    const left = without > 0 ? `（不含存疑 ${without} 项）` : "";
    const course = `投资完成率${left} ${rate}%，序时 ${expected}%，`;
    if (gap === 0) return `${course}与序时一致`;
    return gap > 0
      ? `${course}落后 ${behind} 个百分点`
      : `${course}超前 ${Math.abs(gap).toFixed(1)} 个百分点`;
  },
  balanced: "一致",
  explained: "差额已逐项列明",
  inflated: (amount: string, unit: string) =>
    `重复计入 ${amount} ${unit}：几个单位共同承担的项目在每个单位都按全额计，这一列不能相加。`,
  unread: (numbers: string) => `累计完成投资不是数字、未计入的项目：${numbers}。`,
  wholeProject: "整项",
  doubtful: (count: number, total: string, without: string, unit: string) =>
    `累计完成投资有 ${count} 项存疑（疑似单位填错或为负数），仍按所填计入：合计 ${total} ${unit}，不计存疑项 ${without} ${unit}。请核实更正，项目序号：`,
  locate: (no: number, title: string) => `定位到第 ${no} 项：${title}`,
  withoutTitle: "没有计入的项目",
  blank: (count: number) => `投资空白 ${count} 项`,
  stroke: (count: number) => `投资为“/” ${count} 项`,
  unreadable: (count: number) => `投资不是数字 ${count} 项`,
  withoutUnit: (name: string, count: number) => `${name} ${count} 项`,
  allCounted: "清单各项均已计入。",
  unreadDone: (count: number) => `累计完成投资不是数字 ${count} 项`,
  aliases: {
    title: "单位名称",
    hint: "下面几组名称可能是同一个单位。勾选后合并统计，记入“参数”；清单原文不改。",
    none: "没有发现相近的单位名称。",
    merge: (alias: string, name: string) => `“${alias}”并入“${name}”`,
    reasons: {
      width: "只差全角半角或空格",
      city: "只差市名",
      ending: "全称与简称",
      ordinal: "排序简称",
      abbreviation: "简称",
      person: "手工指定",
    },
    add: "另外指定",
    alias: "名称",
    name: "并入",
    choose: "请选择",
    confirm: "合并",
    saved: "单位名称已记入“参数”。",
    saving: "正在写入“参数”…",
  },
  copy: "复制表格",
  copied: "表格已复制，可以粘贴到 Excel、Word 或公文系统。",
  copyByHand: "浏览器不允许直接复制。请选中下面的内容，按 Ctrl+C：",
  generate: "生成透视表",
} as const;
