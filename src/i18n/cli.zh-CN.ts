import type { CliMessages } from "./cli.messages";

/** 命令行的说明和错误。 */
export const cliZhCN: CliMessages = {
  errors: {
    FILE_NOT_FOUND: "找不到文件“{file}”。请核对路径和文件名。",
    FILE_IS_FOLDER: "“{file}”是文件夹，不是文件。请指定其中的文件。",
    FILE_UNREADABLE: "无法读取“{file}”。请检查权限，或先关闭正在使用它的程序。",
    OUTPUT_EXISTS: "“{file}”已存在，没有覆盖。请换一个名称，或加 --force。",
    OUTPUT_IS_INPUT: "“{file}”是输入文件，不能写到它上面。请换一个输出名称。",
    OUTPUT_FOLDER_MISSING: "“{file}”所在的文件夹不存在。请先建立文件夹。",
    OUTPUT_UNWRITABLE: "无法写入“{file}”[[（{reason}）]]。请检查权限和磁盘空间。",
    NO_SUCH_DATE: "“{value}”不是日期。请按 2022-09-30 这样的格式写。",
    NO_SUCH_YEAR: "“{value}”不是年份。请写四位年份，如 2022。",
    NO_SUCH_CHOICE: "{option} 不能是“{value}”。可选：{choices}。",
    BAD_LINE: "“{file}”第 {line} 行读不懂（{reason}）。每行应是一个 JSON 对象，字段见 --help。",
    FOLDER_NOT_EMPTY: "文件夹“{file}”里已有文件，没有写入。请换一个空文件夹，或加 --force。",
    OUTPUT_NOT_FOLDER: "“{file}”是文件，不是文件夹。请在 -o 后面写一个文件夹。",
    OUTPUT_IS_FOLDER: "“{file}”是文件夹，不能当作输出文件。请在后面加上文件名。",
    NO_SUCH_UNIT: "台账里没有牵头单位“{unit}”。已有的单位如：{some}；可以只写名称的一部分。",
    LINE_TOO_LONG: "“{file}”第 {line} 行太长，最多 {most} 个字符。请拆成几行。",
    UNKNOWN_VERB: "没有命令“{value}”。用法见 --help。",
    UNKNOWN_OPTION: "没有选项“{value}”。用法见 --help。",
    ARGUMENT_MISSING: "缺少参数 <{value}>。请补上，用法见 --help。",
    OPTION_MISSING: "缺少必需的选项 {value}。请补上，用法见 --help。",
    OPTION_VALUE_MISSING: "选项 {value} 后面缺少值。请补上，用法见 --help。",
    TOO_MANY_ARGUMENTS: "命令 {value} 后面的参数太多。请去掉多余的，用法见 --help。",
    USAGE: "{reason}。用法见 --help。",
    INTERNAL: "程序出错：{reason}。请把这一行报告给维护人员。",
  },
  notes: {
    TEMPLATE_WRITTEN:
      "已写入“{file}”：{projects} 个项目，{targets} 个指标，{milestones} 个节点[[，其中 {toConfirm} 个指标请先确认]]。",
    YEAR_ASSUMED: "清单没有写明年度，按 {year} 年处理；如有误请用 --year 指定。",
    CHECK_SUMMARY:
      "统计日期 {asOf}：已达标 {met}，正常 {onTrack}，滞后 {behind}，超期 {overdue}，未报 {unreported}，待确认 {unconfirmed}；错误 {errors}，提醒 {warnings}，提示 {notices}。",
    CHECK_CLEAN: "没有发现问题。",
    OVERDUE_SUMMARY: "统计日期 {asOf}：共 {count} 项。",
    PLAN_SUMMARY:
      "{title}：{projects} 项，{sections} 章，{invested} 项有投资，合计 {total} {unit}，{warnings} 条提醒。",
    INVEST_SUMMARY:
      "按{by}、分摊方式“{rule}”：合计 {total}，清单合计 {planTotal}，差 {difference}（{unit}）。",
    INVEST_DOUBTFUL:
      "累计完成投资有存疑项（序号 {projects}）：合计 {total}，不计存疑项 {without}（{unit}）。请先核对更正。",
    INVEST_WRITTEN: "已写入带投资透视的台账“{file}”。",
    SPLIT_WRITTEN: "已写入 {count} 个单位的工作簿和目录到“{file}”。",
    COLLECT_EMPTIED:
      "{file}：{count} 个格子在交回的文件里为空白、台账里有内容，保留原值：{cells}。",
    COLLECT_WRITTEN:
      "已写入“{file}”：回收 {returned} 份[[，没有采用 {unread} 份]]，未交 {missing} 个单位，冲突 {conflicts} 处。",
  },
  section: "章节",
  headers: {
    plan: ["序号", "章节", "项目", "当年投资", "牵头单位", "配合单位"],
    findings: ["级别", "位置", "序号", "说明", "建议"],
    overdue: ["状态", "逾期天数", "时限", "序号", "项目", "指标", "目标", "本期", "牵头单位"],
    invest: ["名称", "当年投资", "累计完成"],
  },
  standardInput: "标准输入",
  severities: { error: "错误", warning: "提醒", notice: "提示" },
};
