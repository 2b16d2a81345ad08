import type { FindingMessages } from "./findingMessages";

/** 核对结果：哪里不对、为什么、怎么办。 */
export const findingsZhCN: FindingMessages = {
  NOT_A_NUMBER:
    "“{indicator}”填的是“{text}”，不是数字。请只填数[[，单位“{unit}”不用写]][[；建议填 {suggestion}]]。",
  NOT_A_STATE: {
    milestone:
      "节点“{indicator}”填的是“{text}”。请从“未启动、进行中、已完成”中选一个[[；建议填“{suggestion}”]]。",
    confirmation:
      "“{indicator}”的“确认”栏填的是“{text}”，只认“是”和“否”，现按未确认处理。请改填“是”或“否”[[；建议填“{suggestion}”]]。",
  },
  WRONG_UNIT:
    "“{indicator}”按“{unit}”计，填的“{text}”用的是“{typedUnit}”。请换算成“{unit}”后只填数[[；建议填 {suggestion}]]。",
  SCALE_JUMP: {
    small:
      "“{indicator}”目标是 {target}{unit}，填的 {value} 相差约 {factor} 倍，像是少写了万、亿或百分数的位数。请按“{unit}”填[[；建议填 {suggestion}]]。",
    large:
      "“{indicator}”目标是 {target}{unit}，填的 {value} 大得多（约 {factor} 倍），像是多写了万、亿或百分数的位数。请按“{unit}”填[[；建议填 {suggestion}]]。",
  },
  NEGATIVE: "“{indicator}”填的是 {value}，累计数不能小于 0。请核对[[；建议填 {suggestion}]]。",
  NOT_WHOLE: "“{indicator}”以“{unit}”计，应为整数，填的是 {value}。请按实际完成的整数填。",
  OVER_100_PERCENT: "“{indicator}”是比例，填的 {value}{unit} 超过了 {all}{unit}。请核对后重填。",
  FELL: {
    value:
      "“{indicator}”本期累计 {value}{unit}，比上期累计 {previous}{unit} 还少。请填年初以来的累计数，不是本月数；如上期有误，请更正上期累计。",
    level:
      "“{indicator}”填 {value}{unit}，上期是 {previous}{unit}，降低了。如确有下降可不改，否则请核对这两个数。",
    state:
      "节点“{indicator}”上期填的是“{previousState}”，本期变成了“{state}”。进展不会倒退，请核对；如上期有误，请更正上期累计。",
  },
  OVER_TARGET: {
    value:
      "“{indicator}”累计 {value}{unit}，是目标 {target}{unit} 的 {percent}%。如确为超额完成可不改，否则请核对是否多计。",
    far: "“{indicator}”填 {value}{unit}，目标只有 {target}{unit}，相差太多，可能填错了行、单位或多写了数字。请核对；如确为超额完成可不改。",
  },
  PART_EXCEEDS_WHOLE:
    "“{indicator}”填 {value}{unit}，超过了它所属的“{whole}”的 {wholeValue}{unit}。请核对这两个数。",
  PARTS_DIFFER:
    "“{indicator}”填 {value}{unit}，各分项相加是 {parts} = {sum}{unit}，两者不等。请核对总数和分项。",
  INVEST_OVER:
    "累计完成投资 {value}{unit}，超过当年投资 {planned}{unit}[[（{percent}%）]]。如确为超额可不改，否则请核对。",
  INVEST_SCALE:
    "累计完成投资填 {value}，当年投资是 {planned}{unit}，像是按“{typedUnit}”填的。请按“{unit}”填[[；建议填 {suggestion}]]。",
  DONE_WITHOUT_NUMBER:
    "进展情况写的是已完成，但“{indicator}”只填了 {value}{unit}，目标是 {target}{unit}。请核对，改数字或改进展情况。",
  DONE_WITHOUT_EVIDENCE: "“{indicator}”已完成，佐证材料还没有填。请填写文件名、文号或照片编号。",
  BAD_DATE: {
    unreadable: "填报日期“{text}”不是日期，或读不出是哪一天。请按“2022-06-30”这样的格式填。",
    month: "填报日期“{text}”只写到月，没有写哪一天。请按“2022-06-30”这样的格式填。",
    future: "填报日期 {date} 晚于核对当天（{today}）。请核对。",
    early: "填报日期 {date} 早于计划年度（{first} 起）。请核对年份。",
    text: "填报日期“{text}”是文字，不是日期格式，无法排序[[；建议改为 {suggestion}]]。",
  },
  NOT_REPORTED:
    "“{indicator}”还没有填本期累计[[（完成时限 {due}）]]。请填写；没有进展的填 0 或“未启动”。",
  NARRATIVE_DIFFERS: {
    value:
      "“{indicator}”进展情况里写的是“{text}”，本期累计填的是 {value}{unit}，两处不一致。请核对[[；如以进展情况为准，填 {suggestion}]]。",
    swapped:
      "“{indicator}”填的 {value}，进展情况里是“{other}”的数；这一项写的是“{text}”，像是几个数填反了。请核对[[；如以进展情况为准，填 {suggestion}]]。",
  },
  MISPLACED: {
    narrative:
      "第 {no} 项的进展情况写的像是第 {other} 项“{title}”的内容，可能粘贴错了行。请核对后重填。",
    narrativesDown:
      "第 {first} 项到第 {last} 项的进展情况像是整体下移了 {rows} 行：每一格写的都是上面一项的内容。请把这一段移回原处（到 {to} 为止，共 {count} 项）。",
    narrativesUp:
      "第 {first} 项到第 {last} 项的进展情况像是整体上移了 {rows} 行：每一格写的都是下面一项的内容。请把这一段移回原处（到 {to} 为止，共 {count} 项）。",
    entriesDown:
      "“{column}”从 {from} 到 {to} 一带像是整体下移了 {rows} 行：这些数与所在行的指标对不上，上移 {rows} 行就对上了。请核对后移回原处[[；由此引起的 {folded} 条提示不再逐条列出]]。",
    entriesUp:
      "“{column}”从 {from} 到 {to} 一带像是整体上移了 {rows} 行：这些数与所在行的指标对不上，下移 {rows} 行就对上了。请核对后移回原处[[；由此引起的 {folded} 条提示不再逐条列出]]。",
    sorted:
      "“{column}”的数从头到尾按大小排列，像是只给这一列排了序，数与所在行的指标对不上了。请撤销排序或重填[[；由此引起的 {folded} 条提示不再逐条列出]]。",
  },
  PLAN_EDITED: {
    edited:
      "“{sheet}”表[[第 {no} 项]]的[[“{column}”]]与下发的不一致[[：下发为“{was}”]][[，现为“{now}”]]。下发的内容不能改，请恢复为下发内容。",
    columnEdited:
      "“{sheet}”表的“{column}”列有 {count} 格与下发的不一致（从这一格起）[[，如下发为“{was}”]][[，现为“{now}”]]，像是整列错行、单独排序或批量替换。下发的内容不能改，请恢复为下发内容。",
    section: "章节名称与下发的不一致：下发为“{was}”[[，现为“{now}”]]。请恢复为下发内容。",
    rowMoved: "[[第 {no} 项]][[“{title}”]]换了位置，不影响核对。如非有意，请移回原来的顺序。",
    columnMoved: "“{column}”列换了位置，不影响核对。如非有意，请移回原处。",
    columnDoubled:
      "有两列的列名都是“{column}”，只读取 {first} 这一列，本列不读。请把多出的一列删除或改名。",
    setting: "参数“{column}”填的“{now}”读不懂，现按“{used}”处理。请改为可用的值：{allowed}。",
    settingName:
      "参数名“{was}”被改成了“{now}”，读不到它的值[[，现按“{used}”处理]]。请改回“{was}”。",
    formula:
      "“{sheet}”表[[第 {no} 项]]的“{column}”是公式，现被改填为“{now}”，不会再随填报自动计算。请恢复公式，不要在这一列填数。",
    formulas:
      "“{sheet}”表的“{column}”列有 {count} 格的公式被数值覆盖（如粘贴成了数值），不会再随填报自动计算。请恢复公式。",
    planYear:
      "参数“{column}”填的是 {now}，下发的清单是 {was} 年度的，现按 {was} 年度核对。请改回 {was}。",
    base: "隐藏表“{sheet}”里[[第 {no} 项]]的“{column}”被改动[[：下发为“{was}”]][[，现为“{now}”]]。已按指纹和清单认出原文并据此核对，请恢复“{sheet}”。",
    baseProject:
      "隐藏表“{sheet}”里第 {no} 项与下发时的指纹对不上，被人改动过。这一项的清单内容是否与下发一致已无法核对，现按清单上所写核对。请从下发的台账中恢复“{sheet}”。",
    baseNameless:
      "隐藏表“{sheet}”里这一行的序号[[“{now}”]]读不出来，无法知道是哪一项，这一项的清单内容不再核对。请从下发的台账中恢复“{sheet}”。",
    baseTarget:
      "隐藏表“{sheet}”里指标 {id} 的下发记录被改动过。这一指标的目标值、单位、时限是否与下发一致已无法核对，现按指标表上所写核对。请从下发的台账中恢复“{sheet}”。",
    baseAbout:
      "隐藏表“{sheet}”里清单的标题、年度、金额单位、章节或行数被改动过。清单是否缺行、单位和年度是否与下发一致已无法核对。请从下发的台账中恢复“{sheet}”。",
    settingIgnored:
      "参数“{column}”填的“{now}”读不懂，现当作没有填写。请改为可用的值（如 {allowed}）或清空。",
  },
  ROW_MISSING: {
    row: "下发的[[第 {no} 项]][[“{title}”]]在“{sheet}”表中找不到了，可能被删除或清空。请在此处恢复这一行。",
    setting: "参数“{title}”这一行找不到了[[，现按“{used}”处理]]。请在此处恢复这一行。",
  },
  ROW_DUPLICATED: {
    row: "[[第 {no} 项]][[“{title}”]]出现了不止一次[[（另见 {first}）]]，本行不读。请只保留一行。",
    setting: "参数“{title}”有两行，只读取 {first} 这一行，本行不读。请删除多余的一行。",
  },
  ROW_ADDED: "这一行[[“{title}”]]不在下发的清单里。如是误加请删除，如需新增请联系清单下发单位。",
  COLUMN_MISSING: {
    deleted:
      "工作表“{sheet}”缺少“{column}”列，可能被删除，这一列无法核对。请撤销删除，或[[在“{left}”列右边]]插入一列，列名写“{column}”，再补填内容。",
    renamed:
      "工作表“{sheet}”缺少“{column}”列，现在的列名是“{now}”，可能被改名。请把列名改回“{column}”。",
  },
  SHEET_MISSING: {
    missing: "工作簿里没有工作表“{sheet}”，可能被删除。请从下发的台账中恢复。",
    renamed: "工作表“{sheet}”被改名为“{now}”，仍可核对。请改回“{sheet}”。",
  },
  PLAN_ARITHMETIC: {
    parts:
      "指标“{indicator}”的分项相加是 {parts} = {sum}{unit}，与总数 {whole}{unit} 对不上。请核对清单原文和指标表。",
    content:
      "清单原文中分项相加是 {parts} = {sum}{unit}，与总数 {whole}{unit} 对不上。请向清单下发单位核实。",
    money:
      "清单原文写的 {amount} 超过当年投资 {planned}{unit}。请核实两处数字，或是否另有资金来源。",
  },
};
