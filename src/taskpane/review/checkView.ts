import type { Section } from "../session/paneState";

export const CHECK_VIEWS = ["confirm", "proposals"] as const satisfies readonly Section[];

/** What of 核对 is shown: the findings where nothing else was asked for. */
export const checkView = (section: Section | null): (typeof CHECK_VIEWS)[number] | "findings" =>
  CHECK_VIEWS.find((view) => view === section) ?? "findings";
