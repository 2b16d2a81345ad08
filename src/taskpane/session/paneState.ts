import type { SheetNames } from "../../app/renameLedger";
import type { LedgerJudgement } from "../../app/judgeLedger";
import type { Overview } from "../../app/readOverview";
import type { OfficeErrorText } from "../../i18n/officeErrors.messages";
import type { Ledger } from "../../ledger/readLedger";
import type { WorkbookSnapshot } from "../../ledger/snapshot";
import type { Plan } from "../../plan/plan";
import type { OverdueItem } from "../../progress/listOverdue";

export const TABS = ["overview", "check", "overdue", "investment", "settings"] as const;
export type Tab = (typeof TABS)[number];

/** A ledger as it was read last, judged as of its day. */
export interface LedgerNow {
  readonly ledger: Ledger;
  readonly snapshot: WorkbookSnapshot;
  readonly judgement: LedgerJudgement;
  readonly overview: Overview;
  readonly overdue: readonly OverdueItem[];
}

/** What is being done right now; one thing at a time. */
export interface Work {
  readonly label: string;
  /** From 0 to 1, or null while it cannot be told. */
  readonly share: number | null;
}

/** Sheets of these names are there already; `offer` has free ones. */
export interface Occupied {
  readonly plan: Plan;
  readonly occupied: readonly string[];
  readonly offer: SheetNames;
}

/** Parts of 设置 and 核对 that other places lead to. */
export const SECTIONS = ["import", "collect", "confirm", "proposals"] as const;
export type Section = (typeof SECTIONS)[number];

export interface PaneState {
  readonly tab: Tab;
  /** The part of the tab that is to be opened, where one was asked for. */
  readonly section: Section | null;
  /** Undefined until the workbook was first read; null when it holds no ledger. */
  readonly ledger: LedgerNow | null | undefined;
  /** Something was edited since the ledger was read, and it has not been read again yet. */
  readonly stale: boolean;
  /** 核对目标 has run since the pane was opened, and its marks are in the workbook. */
  readonly checked: boolean;
  /** A list that waits for the person to agree to other sheet names. */
  readonly occupied: Occupied | null;
  readonly work: Work | null;
  readonly trouble: { readonly text: OfficeErrorText; readonly retry?: () => void } | null;
  /** What has just been done, in one sentence. */
  readonly notice: string | null;
}

export const FIRST_STATE: PaneState = {
  tab: "overview",
  section: null,
  ledger: undefined,
  stale: false,
  checked: false,
  occupied: null,
  work: null,
  trouble: null,
  notice: null,
};
