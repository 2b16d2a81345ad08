import type { PivotOutcome } from "../../app/pivotPort";
import type { WriteBatch } from "../../app/workbook";
import type { ChartSpec, PivotSpec } from "../../ledger/pivotSpec";
import type { Capabilities } from "../capabilities";
import type { Step } from "../write/step";
import { writeWorkbook } from "../write/writeWorkbook";
import { chartSteps } from "./chartSteps";
import { askChart, askPivot, hasLayout } from "./pivotFacts";
import { deletePivotSteps, makePivotSteps, refreshPivotSteps } from "./pivotSteps";

/**
 * Writes a batch and then pivot and chart, in the two round trips of a write. A pivot that is laid out
 * as wanted is refreshed where it stands; any other of its name is replaced, since a field that
 * somebody renamed cannot be reached any more.
 */
export async function writePivot(
  context: Excel.RequestContext,
  batch: WriteBatch,
  pivot: PivotSpec,
  chart: ChartSpec,
  abilities: Pick<Capabilities, "notes" | "pivots">,
): Promise<PivotOutcome> {
  let outcome: PivotOutcome = "summary";
  const ask = (): (() => Step[]) => {
    const drawn = askChart(context, chart);
    const standing = abilities.pivots ? askPivot(context, pivot) : null;
    return () => {
      if (standing) outcome = outcomeOf(standing, pivot);
      return [...STEPS[outcome](pivot), ...chartSteps(chart, !drawn.isNullObject)];
    };
  };
  await writeWorkbook(context, batch, abilities, { operation: "pivot", ask });
  return outcome;
}

function outcomeOf(standing: Excel.PivotTable, spec: PivotSpec): PivotOutcome {
  if (standing.isNullObject) return "made";
  return hasLayout(standing, spec) ? "refreshed" : "rebuilt";
}

const STEPS: Readonly<Record<PivotOutcome, (spec: PivotSpec) => Step[]>> = {
  summary: () => [],
  made: makePivotSteps,
  refreshed: refreshPivotSteps,
  rebuilt: (spec: PivotSpec): Step[] => [...deletePivotSteps(spec), ...makePivotSteps(spec)],
};
