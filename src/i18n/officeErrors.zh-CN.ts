import type { OfficeErrorTexts } from "./officeErrors.messages";

/** What to say when Excel refuses: one row a code. A cause is named only where the code proves it. */
export const officeErrorsZhCN: OfficeErrorTexts = {
  operations: {
    read: "读取工作簿",
    write: "写入工作簿",
    select: "定位单元格",
    watch: "留意单元格的改动",
    pivot: "生成投资透视",
  },
  written: {
    nothing: "没有写入任何内容。",
    perhaps: "此前的步骤可能已写入，可按 Ctrl+Z 撤销，再重试。",
  },
  rows: {
    InvalidOperationInCellEditMode: {
      title: "有单元格正在编辑",
      message: "Excel 里有单元格还在编辑，暂时不能{operation}。",
      action: "请按 Enter 完成或按 Esc 取消编辑，再点“重试”。",
    },
    AccessDenied: {
      title: "Excel 不允许这项操作",
      message: "{operation}被拒绝：工作表、单元格或文件可能是只读的或受保护的。",
      action:
        "请看“审阅 → 撤消工作表保护”和标题栏是否有“只读”字样；都没有时，请联系管理员查看安全软件的拦截记录。",
    },
    ItemNotFound: {
      title: "找不到要用的内容",
      message: "{operation}时，要用的工作表、表格或透视表已经不在了，可能刚被删除或改名。",
      action: "请恢复它的名称，或重新载入清单，再试一次。",
    },
    ItemAlreadyExists: {
      title: "名称已被占用",
      message: "{operation}时，工作簿里已有同名的工作表、表格或名称。",
      action: "请先给原有的改名，再试一次。",
    },
    InvalidReference: {
      title: "引用已失效",
      message: "{operation}时，要用的单元格区域已不存在，可能刚有行、列或工作表被删除。",
      action: "请按 Ctrl+Z 恢复被删除的行列，再试一次。",
    },
    InvalidArgument: {
      title: "Excel 不接受要写入的内容",
      message: "{operation}时，Excel 不接受其中一项内容。",
      action: "请重试；仍然出现时，请在“设置 → 关于”里复制信息交给管理员。",
    },
    InvalidOperation: {
      title: "现在不能这样做",
      message: "{operation}与工作簿当前的状态冲突。",
      action: "请关闭正在打开的对话框，等计算完成后再试。",
    },
    InvalidSelection: {
      title: "选中的内容不适用",
      message: "{operation}时，当前选中的是图形、图表或多个区域。",
      action: "请点一下任意单元格，再试一次。",
    },
    InsertDeleteConflict: {
      title: "插入或删除行受阻",
      message: "{operation}时，要移动的行与表格、合并单元格或数组公式交叉。",
      action: "请检查清单下方有没有其他表格或合并单元格，移开后再试。",
    },
    FilteredRangeConflict: {
      title: "工作表正在筛选",
      message: "{operation}时遇到筛选：被隐藏的行会让内容写错位置。",
      action: "请在“数据 → 清除”里清除筛选，再试一次。",
    },
    MergedRangeConflict: {
      title: "合并单元格挡住了操作",
      message: "{operation}时，要写的区域与合并单元格交叉。",
      action: "请取消这些合并（开始 → 合并后居中），或重新载入清单。",
    },
    PivotTableRangeConflict: {
      title: "与透视表重叠",
      message: "{operation}时，要写的区域与一个数据透视表重叠。",
      action: "请把那个透视表移到别处，或删除“投资透视”工作表后重新生成。",
    },
    RangeExceedsLimit: {
      title: "区域太大",
      message: "{operation}时，涉及的单元格超过了 Excel 一次能处理的数量。",
      action: "请删除清单下方多余的空白带格式行，保存后再试。",
    },
    RequestPayloadSizeLimitExceeded: {
      title: "一次写入的内容太多",
      message: "{operation}时，内容超过了网页版 Excel 一次 5 MB 的上限。",
      action: "请在桌面版 Excel 里打开，或把清单按单位拆分后再试。",
    },
    ResponsePayloadSizeLimitExceeded: {
      title: "一次读取的内容太多",
      message: "{operation}时，内容超过了网页版 Excel 一次 5 MB 的上限。",
      action: "请在桌面版 Excel 里打开，或把清单按单位拆分后再试。",
    },
    ActivityLimitReached: {
      title: "Excel 正忙",
      message: "短时间内的操作超过了 Excel 的上限，{operation}没有完成。",
      action: "请等一分钟再试。",
    },
    RequestAborted: {
      title: "操作被中断",
      message: "{operation}在进行中被 Excel 取消。",
      action: "请检查刚才的结果是否完整，再试一次。",
    },
    ApiNotFound: {
      title: "这个版本的 Excel 缺少功能",
      message: "{operation}要用的功能，这个版本的 Excel 没有。",
      action: "请更新到 Microsoft 365、Excel 2021 或更新版本。",
    },
    UnsupportedOperation: {
      title: "这个环境不支持这项操作",
      message: "当前的 Excel 不支持{operation}。",
      action: "请改用桌面版 Excel，或更新到较新版本。",
    },
    InactiveWorkbook: {
      title: "工作簿不在前台",
      message: "{operation}时，这个工作簿不是当前窗口。",
      action: "请点一下这个工作簿的窗口，再试一次。",
    },
    UndoNotSupported: {
      title: "这项操作不能撤消",
      message: "{operation}不能用“撤消”还原。",
      action: "请先保存一份副本，再继续。",
    },
    GeneralException: {
      title: "Excel 内部出错",
      message: "{operation}时 Excel 报告了内部错误。",
      action: "请重试；仍然出现时，保存后重新打开工作簿，并把“设置 → 关于”里的信息交给管理员。",
    },
  },
};
