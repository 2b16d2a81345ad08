import type { PlanErrorMessages } from "./planErrors.messages";

/** 清单读不进来：哪个文件、哪张表、哪个单元格，为什么，怎么办。 */
export const planErrorsZhCN: PlanErrorMessages = {
  EMPTY: "[[“{file}”]]是空的，没有可读的内容。请选择含有清单的文件。",
  NO_LIST_FOUND:
    "[[“{file}”：]][[工作表“{sheet}”：]]没有找到清单。表格要有一行表头，至少有项目名称（或主要内容）和另一列，如“牵头单位”；没有表格的要逐项编号或分行，写明要办什么。请核对后重试。",
  NO_NAME_COLUMN:
    "[[“{file}”]][[的工作表“{sheet}”]]没有一列是项目名称或主要内容。请至少指定其中一列。",
  NO_PROJECTS:
    "[[“{file}”]][[的工作表“{sheet}”]]找到了表头[[（第 {row} 行）]]，但下面没有项目。请确认清单内容在表头下方。",
  CELL_TOO_LONG:
    "[[“{file}”]][[的工作表“{sheet}”]]单元格 {cell} 有 {chars} 个字符，超过上限 {limit}。请检查是否误粘贴了整篇文字，删减后重试。",
  TOO_MANY_ROWS:
    "[[“{file}”]][[的工作表“{sheet}”]]有 {rows} 行内容，超过上限 {limit} 行。请确认是不是清单，或拆分后再载入。",
  PLAN_JSON_INVALID: "[[“{file}”]]不是有效的清单数据：{path} 处不符合格式。请重新导出。",
  NOT_A_WORKBOOK:
    "[[“{file}”]]不是工作簿，内容与扩展名不符。请用 Excel 或 WPS 另存为 .xlsx 后再试。",
  OTHER_WORKBOOK_FORMAT:
    "[[“{file}”]]是 {format} 格式的工作簿，台账要用 .xlsx。请用 Excel 或 WPS 另存为 .xlsx 后再试。",
  WORKBOOK_DAMAGED: "[[“{file}”]]已损坏，无法读取。请用 Excel 打开并修复，另存为 .xlsx 后再试。",
  ARCHIVE_TRUNCATED: "[[“{file}”]]不完整，可能没有传完。请重新下载或拷贝该文件。",
  ARCHIVE_TOO_LARGE:
    "[[“{file}”]]解压后过大[[（约 {unpackedMB} MB，上限 {limitMB} MB）]]，为安全起见没有打开。请删去无关的工作表和图片后另存。",
  PASSWORD_PROTECTED:
    "[[“{file}”]]设有打开密码。请在 Excel 里输入密码打开，去掉密码（文件 → 信息 → 保护工作簿）并另存后再试。",
  OLD_WORD_FILE:
    "[[“{file}”]]是旧版 Word 文档（.doc），无法读取。请用 Word 或 WPS 另存为 .docx 后再试。",
  WORD_DAMAGED: "[[“{file}”]]已损坏，无法读取。请用 Word 打开，另存为 .docx 后再试。",
  UNSUPPORTED_KIND:
    "[[“{file}”]]是 {format} 文件，不能读取。请改用 .xlsx、.xls、.ods、.docx 或文本文件，或把表格复制后粘贴进来。",
  UNKNOWN_ENCODING:
    "[[“{file}”]]不是文本，或文字编码无法识别（可读 UTF-8、UTF-16、GBK）。请用记事本打开，另存为 UTF-8 后再试。",
  FILE_TOO_LARGE: "[[“{file}”]]有 {sizeMB} MB，超过上限 {limitMB} MB。请删去无关内容后另存。",
};
