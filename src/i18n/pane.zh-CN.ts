/** 任务窗格里的每一句话。 */
export const paneZhCN = {
  tabs: { overview: "概览", check: "核对", overdue: "逾期", investment: "投资", settings: "设置" },
  work: { cancel: "取消" },
  trouble: { retry: "重试", dismiss: "关闭提示" },
} as const;
