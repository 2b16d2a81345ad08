import type { Area } from "./area";
import { columnLayout } from "./columnLayout";
import { TARGET_COLUMNS } from "./columns";
import { CONFIRMED, DECLINED, MILESTONE_STATES } from "./labels";
import type { Validation } from "./sheetSpec";
import type { TargetRow } from "./targetRows";

const { at } = columnLayout(TARGET_COLUMNS);

/** Runs of neighbouring rows of one kind, as areas of one column. Sheet row 1 is the first. */
function runs(rows: readonly TargetRow[], kind: TargetRow["kind"], column: number): Area[] {
  const areas: Area[] = [];
  rows.forEach((row, index) => {
    if (row.kind !== kind) return;
    const last = areas.at(-1);
    if (last && last.row + last.rows === index + 1) {
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    } else areas.push({ row: index + 1, column, rows: 1, columns: 1 });
  });
  return areas;
}

/** What Excel says while 指标 is filled in: numbers for targets, one of three states for milestones. */
export function targetValidations(rows: readonly TargetRow[], moneyUnit: string): Validation[] {
  if (rows.length === 0) return [];
  const entries = (kind: TargetRow["kind"]): Area[] =>
    [at.previous, at.current].flatMap((column) => runs(rows, kind, column));
  const numbers: Validation = {
    areas: entries("target"),
    type: "decimal",
    min: 0,
    prompt: {
      title: "填数字",
      message: `填今年以来的累计数，单位与“单位”一列一致（百分比填 85，不填 0.85；金额以${moneyUnit}等所列单位计），不写单位和文字。`,
    },
    alert: {
      style: "stop",
      title: "请填数字",
      message: "本格只填数字，单位见“单位”一列；说明文字请写在“佐证材料”或清单的“进展情况”中。",
    },
  };
  const states: Validation = {
    areas: entries("milestone"),
    type: "list",
    values: MILESTONE_STATES,
    prompt: { title: "选择状态", message: `节点填${MILESTONE_STATES.join("、")}之一。` },
    alert: {
      style: "stop",
      title: "请选择状态",
      message: `节点只能填${MILESTONE_STATES.join("、")}之一。`,
    },
  };
  const confirmed: Validation = {
    areas: [{ row: 1, column: at.confirmed, rows: rows.length, columns: 1 }],
    type: "list",
    values: [CONFIRMED, DECLINED],
    prompt: {
      title: TARGET_COLUMNS.confirmed.header,
      message: `对照原文核对指标无误后填“${CONFIRMED}”；原文不是指标的填“${DECLINED}”，不再核对；未确认的指标不亮红灯。`,
    },
    alert: {
      style: "stop",
      title: "请选择",
      message: `本格只能填“${CONFIRMED}”“${DECLINED}”或留空。`,
    },
  };
  return [numbers, states, confirmed].filter(({ areas }) => areas.length > 0);
}
