import { benchCheck } from "./check";
import { benchExtraction } from "./extraction";
import { benchHost } from "./host";
import { benchInvestment } from "./investment";
import { benchPage } from "./page";
import { benchTemplate } from "./template";

/** `npm run bench`: every budget in one run, so that ratios compare like with like. `npm run bench -- check`
 * runs one of them.
 */
const BENCHES = {
  Extraction: benchExtraction,
  Check: benchCheck,
  Template: benchTemplate,
  Investment: benchInvestment,
  Host: benchHost,
  Page: benchPage,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name.toLowerCase())) continue;
  console.log(`\n== ${name}`);
  await bench();
}
