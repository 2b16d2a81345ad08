import type {
  MilestoneRecord,
  OptionalCell,
  PromiseRecord,
  TargetRecord,
} from "../../progress/record";
import { civilDate, type CivilDate } from "../../schedule/civilDate";
import type { Due } from "../../targets/target";
import { cellAddress } from "../a1";
import type { TargetFacts } from "../baseFacts";
import type { TargetColumn } from "../columns";
import {
  BASIS_LABELS,
  CONFIRMED,
  DECLINED,
  KIND_LABELS,
  keyOfLabel,
  MILESTONE_LABEL,
  RELATION_LABELS,
} from "../labels";
import { cellInteger, cellNumber, cellText } from "./cellText";
import type { FoundSheet } from "./locateSheets";
import type { TargetMatch } from "./matchTargetRows";
import { readDue } from "./readDue";
import type { Base } from "./readBase";
import type { TargetRowNow } from "./readTargetRows";

const FALLBACK_YEAR = 2000;

/** The facts of a row that was never issued: what its visible cells say, with plain assumptions. */
function factsOfAdded(id: string, row: TargetRowNow, endOfYear: CivilDate): TargetFacts | null {
  const projectNo = cellInteger(row.cell("no")) ?? cellInteger(id.split(".")[0]);
  const due: Due = { date: endOfYear, basis: "implied" };
  if (projectNo === null) return null;
  const text = cellText(row.cell("indicator"));
  const common = { id, projectNo, span: { start: 0, end: 0, text }, due };
  if (cellText(row.cell("kind")).trim() === MILESTONE_LABEL)
    return { row: "milestone", ...common, text };
  const kind = keyOfLabel(KIND_LABELS, cellText(row.cell("kind"))) ?? "other";
  return {
    row: "target",
    ...common,
    indicator: text,
    relation: "=",
    value: 0,
    unit: "",
    kind,
    measure: kind === "percent" || kind === "ratio" ? "level" : "increment",
    confidence: "check",
  };
}

/**
 * Target and milestone records of 指标. The visible cells decide; _底本 adds what they do not show. A row
 * that a person has declined (确认 = 否) is none.
 */
export function targetRecords(
  { sheet, header }: FoundSheet<TargetColumn>,
  match: TargetMatch,
  base: Base | null,
  planYear: number | null,
): { targets: TargetRecord[]; milestones: MilestoneRecord[] } {
  const targets: TargetRecord[] = [];
  const milestones: MilestoneRecord[] = [];
  const endOfYear = civilDate(planYear ?? FALLBACK_YEAR, 12, 31) as CivilDate;
  const optional = (row: TargetRowNow, column: TargetColumn): OptionalCell => {
    const place = row.place(column);
    return place && { value: row.cell(column), place };
  };
  const promise = (id: string, row: TargetRowNow, facts: TargetFacts): PromiseRecord => {
    const has = (column: TargetColumn): boolean => header.at[column] !== undefined;
    const indicator = cellText(row.cell("indicator"));
    return {
      id,
      projectNo: facts.projectNo,
      indicator: indicator === "" ? facts.span.text : indicator,
      due: readDue(row.cell("due"), facts.due.date) ?? facts.due.date,
      basis: keyOfLabel(BASIS_LABELS, cellText(row.cell("basis"))) ?? facts.due.basis,
      text: has("text") ? cellText(row.cell("text")) : facts.span.text,
      confirmed: has("confirmed")
        ? cellText(row.cell("confirmed")).trim() === CONFIRMED
        : facts.row === "milestone" || facts.confidence === "sure",
      previous: optional(row, "previous"),
      current: optional(row, "current"),
      evidence: optional(row, "evidence"),
      place: {
        sheet: sheet.name,
        cell: cellAddress(row.row, header.at.indicator ?? header.at.id ?? 0),
      },
    };
  };
  for (const [id, row] of match.rowOf) {
    const facts = base?.targets.get(id) ?? factsOfAdded(id, row, endOfYear);
    if (!facts || cellText(row.cell("confirmed")).trim() === DECLINED) continue;
    const common = promise(id, row, facts);
    if (facts.row === "milestone") {
      milestones.push({ ...common, ...(facts.stage ? { stage: facts.stage } : {}) });
      continue;
    }
    const has = (column: TargetColumn): boolean => header.at[column] !== undefined;
    const valueMax = has("valueMax") ? cellNumber(row.cell("valueMax")) : (facts.valueMax ?? null);
    const { measure, parent, baseline } = facts;
    targets.push({
      ...common,
      kind: keyOfLabel(KIND_LABELS, cellText(row.cell("kind"))) ?? facts.kind,
      relation: keyOfLabel(RELATION_LABELS, cellText(row.cell("relation"))) ?? facts.relation,
      value: has("value") ? cellNumber(row.cell("value")) : facts.value,
      ...(valueMax === null ? {} : { valueMax }),
      unit: has("unit") ? cellText(row.cell("unit")).trim() : facts.unit,
      measure,
      ...(parent === undefined ? {} : { parent }),
      ...(baseline === undefined ? {} : { baseline }),
    });
  }
  return { targets, milestones };
}
