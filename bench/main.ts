import { benchCheck } from "./check";
import { benchExtraction } from "./extraction";
import { benchInvestment } from "./investment";
import { benchTemplate } from "./template";

/** `npm run bench`: every budget of the core in one run, so that ratios compare like with like. */
const BENCHES = {
  Extraction: benchExtraction,
  Check: benchCheck,
  Template: benchTemplate,
  Investment: benchInvestment,
};

for (const [name, bench] of Object.entries(BENCHES)) {
  console.log(`\n== ${name}`);
  await bench();
}
