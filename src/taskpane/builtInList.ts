import issued from "../../seeds/000_86fd6de74efdd557.txt";
import type { Plan } from "../plan/plan";
import { readPlanText } from "../plan/readPlanText";

/** The official list that comes with the program. */
export const builtInList = (): Plan => readPlanText(issued);
