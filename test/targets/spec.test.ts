import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readPromises } from "../../src/targets/readPromises";
import type { Milestone, Target } from "../../src/targets/target";

/** One case: an input, the plan year, and what must be read from it; `[]` says nothing is promised. */
interface SpecCase {
  readonly input: string;
  readonly context: { readonly planYear: number };
  readonly results: readonly Readonly<Record<string, unknown>>[];
}

const folder = path.join(__dirname, "spec");
const topics = readdirSync(folder).map((file) => {
  const cases = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as SpecCase[];
  return { topic: path.basename(file, ".json"), cases };
});

/** A target in the corpus' form: only what is said of it. */
function asResult({ span, id: _id, due, confidence, ...target }: Target): Record<string, unknown> {
  return {
    text: span.text,
    ...target,
    due: due.date,
    ...(due.basis === "stated" ? { dueText: due.text } : {}),
    ...(confidence === "check" ? { confidence } : {}),
  };
}

function asStep({ text, stage, due }: Milestone): Record<string, unknown> {
  return {
    milestone: text,
    ...(stage === undefined ? {} : { stage }),
    due: due.date,
    ...(due.basis === "stated" ? { dueText: due.text } : {}),
  };
}

describe.each(topics)("the spec of $topic", ({ cases }) => {
  it.each(cases)("$input", ({ input, context, results }) => {
    const { targets, milestones } = readPromises(input, context);
    expect([...targets.map(asResult), ...milestones.map(asStep)]).toEqual(results);
  });

  it("has negatives: at least a third of its cases", () => {
    const negatives = cases.filter(({ results }) => results.length === 0).length;
    expect(negatives / cases.length).toBeGreaterThanOrEqual(1 / 3);
  });
});
