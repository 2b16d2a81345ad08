import { readFileSync } from "node:fs";
import path from "node:path";

import { buildPivots } from "../../src/app/buildPivots";
import { checkTargets } from "../../src/app/checkTargets";
import { loadTemplate } from "../../src/app/loadTemplate";
import type { Wording } from "../../src/app/wording";
import { layLedger } from "../../src/ledger/layLedger";
import type { Plan } from "../../src/plan/plan";
import { readPlanText } from "../../src/plan/readPlanText";
import type { CivilDate } from "../../src/schedule/civilDate";
import { openExcel, type OpenExcel } from "./openExcel";

const seed = path.resolve(__dirname, "../../seeds/000_86fd6de74efdd557.txt");
const plan = readPlanText(readFileSync(seed, "utf8"));
const today = "2022-06-30" as CivilDate;
const wording: Wording = {
  finding: ({ code }) => code,
  standing: ({ status }) => status,
  project: (findings) => `${findings.length} 条`,
};

/** The built-in list over and over, numbered on. */
const planOfSize = (projects: number): Plan => ({
  ...plan,
  projects: Array.from({ length: projects }, (_, index) => {
    const project = plan.projects[index % plan.projects.length];
    if (!project) throw new Error("the list is empty");
    return { ...project, no: index + 1 };
  }),
});

interface Body {
  readonly Actions: readonly { readonly ActionType: number; readonly Name?: string }[];
}

interface Cost {
  readonly trips: number;
  /** Bytes of the largest request. */
  readonly largest: number;
  /** Bytes of all requests. */
  readonly total: number;
}

/** Round trips and the largest message of a verb; giving references back is Excel.run's own affair. */
async function measure({ client }: OpenExcel, verb: () => Promise<unknown>): Promise<Cost> {
  const before = client.bodies.length;
  await verb();
  const sent = (client.bodies.slice(before) as Body[]).filter(({ Actions }) =>
    Actions.some(({ ActionType, Name }) => ActionType !== 1 && Name !== "_RemoveReference"),
  );
  const sizes = sent.map((body) => new TextEncoder().encode(JSON.stringify(body)).length);
  return { trips: sent.length, largest: Math.max(...sizes), total: sizes.reduce((a, b) => a + b) };
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** Every verb once, on a list of a size: name → what it cost. */
async function costs(size: number): Promise<Record<string, Cost>> {
  const excel = await openExcel();
  const { workbook } = excel;
  return {
    load: await measure(excel, () => loadTemplate(workbook, planOfSize(size), { planYear: 2022 })),
    check: await measure(excel, () => checkTargets(workbook, { today, wording })),
    checkAgain: await measure(excel, () => checkTargets(workbook, { today, wording })),
    pivot: await measure(excel, () => buildPivots(workbook, { today })),
    pivotAgain: await measure(excel, () => buildPivots(workbook, { today })),
  };
}

describe("round trips of a verb", () => {
  it("are at most four for the built-in list", async () => {
    const trips = Object.entries(await costs(60)).map(([verb, cost]) => [verb, cost.trips]);
    expect(Object.fromEntries(trips)).toEqual({
      load: 3,
      check: 4,
      checkAgain: 2,
      pivot: 4,
      pivotAgain: 4,
    });
  }, 60_000);
});

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
}

/** From now on every request is taken as carried out: what is measured is what the client sends. */
function deafen({ client }: OpenExcel): void {
  const answer = (body: { readonly Actions: readonly Action[] }) =>
    Promise.resolve({
      Results: body.Actions.map(({ Id, Name }) => ({
        ActionId: Id,
        Value: Name === "_KeepReference" ? `kept ${Id}` : {},
      })),
      TraceIds: [],
    });
  Object.assign(client.host.dispatcher, { execute: answer });
}

describe("a list of 10,000 projects", () => {
  it("is laid out in few messages, each below 5 MB", async () => {
    const excel = await openExcel();
    const list = planOfSize(10_000);
    const specs = layLedger(
      list,
      list.projects.map(() => ({ targets: [], milestones: [] })),
    );
    const { workbook, client } = excel;
    const cost = await measure(excel, async () => {
      client.faults.beforeNextRequest = () => {
        client.faults.beforeNextRequest = () => deafen(excel);
      };
      await workbook.write({ create: specs });
    });
    expect(cost.total).toBeGreaterThan(FIVE_MEGABYTES);
    expect(cost.largest).toBeLessThan(FIVE_MEGABYTES);
    expect(cost.trips).toBeLessThanOrEqual(2 + Math.ceil(cost.total / 1_000_000));
  }, 60_000);
});
