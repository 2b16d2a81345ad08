import { CLI_MESSAGES } from "../../i18n/cli";
import { planWarningSentence } from "../../i18n/planWarnings";
import { readList } from "../../intake/readList";
import { planToJson } from "../../plan/planToJson";
import type { Context } from "../context";
import { readInput } from "../readInput";
import { table } from "../table";

/** `plan <list>`: what was read from a list. */
export async function planCommand(
  file: string,
  { json }: { readonly json?: boolean },
  { io, locale, note, json: print }: Context,
): Promise<number> {
  const plan = await readList(await readInput(file, io), file);
  const data = planToJson(plan, (warning) => planWarningSentence(warning, locale));
  if (json) {
    print(data);
    return 0;
  }
  io.out(
    table(
      CLI_MESSAGES[locale].headers.plan,
      data.projects.map(({ no, section, title, investmentText, leads, supports }) => [
        no,
        section,
        title,
        investmentText,
        leads.join("、"),
        supports.join("、"),
      ]),
    ),
  );
  for (const { message } of data.warnings) io.err(`${message}\n`);
  note("PLAN_SUMMARY", {
    title: data.title,
    projects: data.projects.length,
    sections: data.sections.length,
    invested: data.projects.filter(({ investment }) => investment !== null).length,
    total: data.total,
    unit: data.unit,
    warnings: data.warnings.length,
  });
  return 0;
}
