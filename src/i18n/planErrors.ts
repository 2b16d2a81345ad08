import type { PlanError, PlanErrorCode } from "../plan/planError";
import { fillTemplate } from "./fillTemplate";
import type { Locale } from "./locale";
import { planErrorsEnUS } from "./planErrors.en-US";
import { planErrorsZhCN } from "./planErrors.zh-CN";

/** A sentence for each code; see `fillTemplate`. */
export type PlanErrorMessages = Readonly<Record<PlanErrorCode, string>>;

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
