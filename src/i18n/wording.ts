import type { Wording } from "../app/wording";
import { findingSentence } from "./findings";
import type { Locale } from "./locale";
import { projectResult } from "./projectResult";
import { standingSentence } from "./statuses";

/** The sentences of a language that a verb writes into the workbook. */
export const wordingOf = (locale: Locale): Wording => ({
  finding: (finding) => findingSentence(finding, locale),
  standing: (standing) => standingSentence(standing, locale),
  project: (findings, standings) => projectResult(findings, standings, locale),
});
