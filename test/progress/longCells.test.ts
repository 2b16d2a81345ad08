import { processorTime } from "../processorTime";
import { check, milestoneOf, projectOf, targetOf } from "./ledgerOf";

const LENGTH = 200_000;
const TEXTS = ["1", "完成", "8家，", "其中", "已", "１", "（", "十", "1.", "-", " ", "年\n"].map(
  (part) => part.repeat(LENGTH / part.length),
);
/** Far below what a quadratic step would take. */
const BUDGET_MS = 4_000;

test.each(TEXTS)(
  "a cell of 200,000 characters is judged at once: %.4s…",
  (text) => {
    const judge = (): void =>
      void check({
        projects: [
          projectOf({ content: text, invested: text, reportedOn: text }),
          projectOf({
            no: 2,
            content: `总面积30㎡，其中${text}`,
            narrative: text.slice(0, 20_000),
          }),
        ],
        targets: [
          targetOf({ current: text, previous: text, evidence: text, text, indicator: text }),
          targetOf({ id: "2.1", projectNo: 2, current: 5 }),
        ],
        milestones: [milestoneOf({ current: text, indicator: text })],
      });
    expect(processorTime(judge)).toBeLessThan(BUDGET_MS);
  },
  30_000,
);
