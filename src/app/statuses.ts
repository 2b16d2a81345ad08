import type { Status } from "../progress/finding";

/** Every status, from good to what waits. */
export const ALL_STATUSES = [
  "已达标",
  "正常",
  "滞后",
  "超期",
  "未报",
  "待确认",
] as const satisfies readonly Status[];
