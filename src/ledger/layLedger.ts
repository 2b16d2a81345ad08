import { allocate } from "../investment/allocate";
import type { Plan } from "../plan/plan";
import type { Promises } from "../targets/target";
import { layBase } from "./layBase";
import { layInvestment } from "./layInvestment";
import { layList } from "./layList";
import { laySettings } from "./laySettings";
import { layTargets } from "./layTargets";
import type { SheetSpec } from "./sheetSpec";
import { targetRows } from "./targetRows";

/**
 * The sheets of a ledger, empty of progress: 清单, 指标, 投资明细, 参数 and the hidden _底本.
 * `promises` runs parallel to `plan.projects`. 投资透视 is made when somebody asks for it.
 */
export function layLedger(plan: Plan, promises: readonly Promises[]): SheetSpec[] {
  const rows = targetRows(plan, promises);
  return [
    layList(plan),
    layTargets(rows, plan.unit),
    layInvestment(allocate(plan)),
    laySettings(plan.year),
    layBase(plan, rows),
  ];
}
