import type { PivotOutcome } from "../../app/pivotPort";
import type { WriteBatch } from "../../app/workbook";
import type { ChartSpec, PivotSpec } from "../../ledger/pivotSpec";
import type { Capabilities } from "../capabilities";
import type { Step } from "../write/step";
import { writeWorkbook } from "../write/writeWorkbook";
import { chartSteps } from "./chartSteps";
import { askChart, askPivot, askSlicer, hasLayout } from "./pivotFacts";
import { askRoom, placed, refuseNoRoom } from "./pivotRoom";
import {
  deletePivotSteps,
  deleteSlicerSteps,
  makePivotSteps,
  makeSlicerSteps,
  refreshPivotSteps,
} from "./pivotSteps";

/**
 * Writes a batch and then pivot, slicer and chart, in the two round trips of a write. A pivot that is
 * laid out as wanted is refreshed where it stands; any other of its name is replaced in its place,
 * since a field that somebody renamed cannot be reached any more, and so is one whose table is made
 * anew.
 */
export async function writePivot(
  context: Excel.RequestContext,
  batch: WriteBatch,
  pivot: PivotSpec,
  chart: ChartSpec,
  abilities: Pick<Capabilities, "notes" | "pivots" | "slicers">,
): Promise<PivotOutcome> {
  let outcome: PivotOutcome = "summary";
  const ask = (): (() => Step[]) => {
    const drawn = askChart(context, chart);
    const present = abilities.pivots ? askPresent(context, pivot, abilities.slicers) : null;
    return () => {
      if (present) outcome = outcomeOf(present.standing, pivot, batch);
      const there = present && outcome !== "made" ? placed(pivot, present.room) : pivot;
      if (present) refuseNoRoom(present.room, pivot, outcome !== "made");
      const slicer = present?.slicer ?? null;
      const known = slicer !== null && !slicer.isNullObject;
      const stays = known && outcome === "refreshed";
      return [
        ...(known && !stays ? deleteSlicerSteps(pivot) : []),
        ...STEPS[outcome](there),
        ...(slicer && !stays ? makeSlicerSteps(there) : []),
        ...chartSteps(chart, !drawn.isNullObject),
      ];
    };
  };
  await writeWorkbook(context, batch, abilities, { operation: "pivot", ask });
  return outcome;
}

function askPresent(context: Excel.RequestContext, pivot: PivotSpec, slicers: boolean) {
  const standing = askPivot(context, pivot);
  const room = askRoom(context, pivot, standing);
  return { standing, room, slicer: slicers ? askSlicer(context, pivot) : null };
}

function outcomeOf(
  standing: Excel.PivotTable,
  spec: PivotSpec,
  { create = [], makeTables = [] }: WriteBatch,
): PivotOutcome {
  if (standing.isNullObject) return "made";
  const tables = [
    ...create.flatMap((sheet) => sheet.tables),
    ...makeTables.map(({ table }) => table),
  ];
  const anew = tables.some(({ name }) => name === spec.source.table);
  return !anew && hasLayout(standing, spec) ? "refreshed" : "rebuilt";
}

const STEPS: Readonly<Record<PivotOutcome, (spec: PivotSpec) => Step[]>> = {
  summary: () => [],
  made: makePivotSteps,
  refreshed: refreshPivotSteps,
  rebuilt: (spec: PivotSpec): Step[] => [...deletePivotSteps(spec), ...makePivotSteps(spec)],
};
