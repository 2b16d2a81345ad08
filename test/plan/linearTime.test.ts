import { PlanError } from "../../src/plan/planError";
import { readPlanText } from "../../src/plan/readPlanText";
import { processorTime } from "../processorTime";

const OPENINGS = [
  "",
  "序号\t项目名称\t主要内容\t牵头单位\n",
  "序号\n项目\n责任单位\n1\n",
  "1.a（牵头单位：b）\n",
];
const PIECES = [
  "1",
  "的",
  "（",
  "（）",
  "|",
  ",",
  "\t",
  "\n",
  "。1、",
  "；一是",
  "<td>",
  "责任单位：",
  '"',
  "1、建。\n",
  "1\n建\n市局\n",
];
const LENGTH = 40_000;

test.each(OPENINGS.flatMap((opening) => PIECES.map((piece) => [opening, piece] as const)))(
  "%j and a long run of %j is read, or refused, in linear time",
  (opening, piece) => {
    const text = opening + piece.repeat(Math.floor(LENGTH / piece.length));
    const read = (): void => {
      try {
        readPlanText(text);
      } catch (error) {
        expect(error).toBeInstanceOf(PlanError);
      }
    };
    // A quadratic reader takes minutes here.
    expect(processorTime(read)).toBeLessThan(3_000);
  },
  20_000,
);
