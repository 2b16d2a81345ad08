import type { Plan } from "../plan/plan";
import { civilDate, type CivilDate } from "../schedule/civilDate";
import { toExcelSerial } from "../schedule/excelSerial";
import type { Area } from "./area";
import { columnLayout } from "./columnLayout";
import { LIST_COLUMNS } from "./columns";
import type { Validation } from "./sheetSpec";
import { LIST_ROWS } from "./sheets";

const { at } = columnLayout(LIST_COLUMNS);

const serialOf = (year: number, month: number, day: number): number =>
  toExcelSerial(civilDate(year, month, day) as CivilDate) ?? 0;

/** What Excel says while 清单 is filled in. Without a plan year, dates are left to the check. */
export function listValidations(plan: Plan, rows: number): Validation[] {
  if (rows === 0) return [];
  const column = (index: number): Area => ({
    row: LIST_ROWS.first,
    column: index,
    rows,
    columns: 1,
  });
  const money: Validation = {
    areas: [column(at.invested)],
    type: "decimal",
    min: 0,
    prompt: {
      title: LIST_COLUMNS.invested.header,
      message: `填今年以来累计完成的投资，单位：${plan.unit}，只填数字。`,
    },
    alert: {
      style: "stop",
      title: "请填数字",
      message: `累计完成投资只填数字，单位：${plan.unit}。`,
    },
  };
  if (plan.year === null) return [money];
  const date: Validation = {
    areas: [column(at.reportedOn)],
    type: "date",
    first: serialOf(plan.year, 1, 1),
    last: serialOf(plan.year + 1, 12, 31),
    prompt: {
      title: LIST_COLUMNS.reportedOn.header,
      message: `填报当天的日期，如 ${plan.year}-09-30。`,
    },
    alert: {
      style: "stop",
      title: "请填日期",
      message: `填报日期要写成日期，如 ${plan.year}-09-30，且不早于计划年度。`,
    },
  };
  return [money, date];
}
