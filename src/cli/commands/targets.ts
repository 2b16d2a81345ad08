import * as z from "zod/mini";
import { readPromises } from "../../targets/readPromises";
import type { Milestone, Target } from "../../targets/target";
import { dateParts } from "../../schedule/civilDate";
import type { Context } from "../context";
import { lineFields } from "../lineFields";
import { readJsonLines } from "../readJsonLines";
import { yearOption } from "../options";

const lineSchema = z.object({
  ...lineFields,
  text: z.string(),
});

const targetJson = (target: Target) => ({
  span: target.span.text,
  start: target.span.start,
  end: target.span.end,
  indicator: target.indicator,
  relation: target.relation,
  value: target.value,
  valueMax: target.valueMax ?? null,
  unit: target.unit,
  kind: target.kind,
  measure: target.measure,
  ...(target.attribute ? { attribute: true } : {}),
  ...(target.parent === undefined ? {} : { parent: target.parent }),
  due: target.due.date,
  basis: target.due.basis,
});

const milestoneJson = ({ text, stage, due }: Milestone) => ({
  text,
  stage: stage ?? null,
  due: due.date,
  basis: due.basis,
});

/** `targets <file.jsonl>`: the targets and milestones of plan texts, one line for each line. */
export async function targetsCommand(
  file: string,
  { year }: { readonly year?: string },
  { io }: Context,
): Promise<number> {
  const stated = yearOption(year);
  for (const { line: at, data: line } of await readJsonLines(file, lineSchema, io)) {
    const planYear = line.planYear ?? stated ?? dateParts(io.today()).year;
    const { targets, milestones } = readPromises(line.text, { planYear });
    const data = {
      id: line.id ?? at,
      targets: targets.map(targetJson),
      milestones: milestones.map(milestoneJson),
    };
    io.out(`${JSON.stringify(data)}\n`);
  }
  return 0;
}
