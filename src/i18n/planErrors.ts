import type { PlanError } from "../plan/planError";
import { fillTemplate } from "./fillTemplate";
import type { Locale } from "./locale";
import { planErrorsEnUS } from "./planErrors.en-US";
import type { PlanErrorMessages } from "./planErrors.messages";
import { planErrorsZhCN } from "./planErrors.zh-CN";

const MESSAGES: Readonly<Record<Locale, PlanErrorMessages>> = {
  "zh-CN": planErrorsZhCN,
  "en-US": planErrorsEnUS,
};

const MEGABYTE = 1024 * 1024;

/** Sizes in bytes as whole megabytes. */
const inMegabytes = (bytes: string | number | undefined): number | undefined =>
  typeof bytes === "number" ? Math.ceil(bytes / MEGABYTE) : undefined;

/** Why a list could not be read, in one sentence that names file, sheet and cell. */
export function planErrorSentence(
  { code, data }: Pick<PlanError, "code" | "data">,
  locale: Locale,
): string {
  return fillTemplate(MESSAGES[locale][code], {
    ...data,
    sizeMB: inMegabytes(data["size"]),
    unpackedMB: inMegabytes(data["unpacked"]),
    limitMB: inMegabytes(data["limit"]),
  });
}
