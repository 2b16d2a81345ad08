import { readFileSync } from "node:fs";
import path from "node:path";

import { buildPivots } from "../../src/app/buildPivots";
import { checkTargets } from "../../src/app/checkTargets";
import { clearMarks } from "../../src/app/clearMarks";
import { loadTemplate } from "../../src/app/loadTemplate";
import type { Wording } from "../../src/app/wording";
import type { Plan } from "../../src/plan/plan";
import { readPlanText } from "../../src/plan/readPlanText";
import type { CivilDate } from "../../src/schedule/civilDate";
import { byteLength } from "../../src/host/protocol/richApiHost";
import { openCellsOnlyExcel } from "./cellsOnlyExcel";
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
  /** Bytes of the largest request or answer. */
  readonly largest: number;
  /** Bytes of all requests and answers. */
  readonly total: number;
}

/** Round trips and the largest message of a verb; giving references back is Excel.run's own affair. */
async function measure({ client }: OpenExcel, verb: () => Promise<unknown>): Promise<Cost> {
  const before = client.bodies.length;
  const answers: number[] = [];
  const { host } = client;
  const process = host.process.bind(host);
  host.process = (body, bytes, reply) =>
    process(body, bytes, (outcome) => {
      answers.push(byteLength(outcome.text));
      reply(outcome);
    });
  await verb();
  host.process = process;
  const sent = (client.bodies.slice(before) as Body[]).filter(({ Actions }) =>
    Actions.some(({ ActionType, Name }) => ActionType !== 1 && Name !== "_RemoveReference"),
  );
  const sizes = [...sent.map((body) => byteLength(JSON.stringify(body))), ...answers];
  return { trips: sent.length, largest: Math.max(...sizes), total: sizes.reduce((a, b) => a + b) };
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** Every verb once, on a list of a size: name → what it cost. */
async function costs(size: number, excel: OpenExcel): Promise<Record<string, Cost>> {
  const { workbook } = excel;
  return {
    load: await measure(excel, () => loadTemplate(workbook, planOfSize(size), { planYear: 2022 })),
    check: await measure(excel, () => checkTargets(workbook, { today, wording })),
    pivot: await measure(excel, () => buildPivots(workbook, { today })),
  };
}

describe("round trips of a verb", () => {
  it("are at most four for the built-in list", async () => {
    const excel = await openExcel();
    const { workbook } = excel;
    const { load, check, pivot } = await costs(60, excel);
    const again = {
      check: await measure(excel, () => checkTargets(workbook, { today, wording })),
      pivot: await measure(excel, () => buildPivots(workbook, { today })),
      clear: await measure(excel, () => clearMarks(workbook)),
    };
    expect([load?.trips, check?.trips, pivot?.trips]).toEqual([3, 4, 4]);
    expect([again.check.trips, again.pivot.trips, again.clear.trips]).toEqual([2, 4, 2]);
  }, 60_000);

  it("are as many for 300 projects: what fits into one message is asked for at once", async () => {
    const { load, check, pivot } = await costs(300, await openCellsOnlyExcel());
    expect([load?.trips, check?.trips, pivot?.trips]).toEqual([3, 4, 4]);
  }, 60_000);
});

describe("a list of 4,000 projects", () => {
  it("goes through every verb in messages below 5 MB, and takes no more of them than that asks for", async () => {
    const all = await costs(4_000, await openCellsOnlyExcel());
    for (const [verb, { trips, largest, total }] of Object.entries(all)) {
      process.stdout.write(
        `4,000 projects, ${verb}: ${trips} messages, largest ${largest} of ${total} bytes\n`,
      );
      expect(total).toBeGreaterThan(2 * FIVE_MEGABYTES);
      expect(largest).toBeLessThan(FIVE_MEGABYTES);
      // Four, and one for each further 2 MB: messages are more than half full.
      expect(trips).toBeLessThanOrEqual(4 + Math.ceil(total / 2_000_000));
    }
  }, 180_000);
});
