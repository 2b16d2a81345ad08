import { judgeLedger } from "../../app/judgeLedger";
import { openLedger } from "../../app/openLedger";
import type { PivotWorkbook } from "../../app/pivotPort";
import { overviewOf } from "../../app/readOverview";
import type { OfficeHost } from "../../excel/startOffice";
import type { Locale } from "../../i18n/locale";
import { LedgerError } from "../../ledger/ledgerError";
import type { Place } from "../../progress/finding";
import { listOverdue } from "../../progress/listOverdue";
import type { CivilDate } from "../../schedule/civilDate";
import { FIRST_STATE, type LedgerNow, type PaneState, type Section, type Tab } from "./paneState";

/** What the pane needs of the program around it. */
export interface Surroundings {
  readonly workbook: PivotWorkbook;
  readonly locale: Locale;
  /** The clock, read once per verb. */
  readonly today: () => CivilDate;
  /** Shows a cell. */
  readonly goTo: (place: Place) => Promise<void>;
  /** Where the pane runs, for 关于. */
  readonly office: Pick<OfficeHost, "build" | "platform">;
}

/** How far a verb is, and whether it should stop. */
export interface Course {
  readonly signal: AbortSignal;
  readonly report: (label: string, share?: number | null) => void;
}

/**
 * The pane's one source of truth: what was read last, what is being done, what went wrong. Verbs run
 * through `run`, one at a time. Nothing here is lost by closing the pane: all of it is read again.
 */
export class Session {
  private state: PaneState = FIRST_STATE;
  private readonly listeners = new Set<() => void>();
  private running: AbortController | null = null;

  constructor(readonly surroundings: Surroundings) {}

  readonly get = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly set = (change: Partial<PaneState>): void => {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  };

  readonly show = (tab: Tab, section: Section | null = null): void =>
    this.set({ tab, section, notice: null });

  readonly cancel = (): void => this.running?.abort();

  /**
   * Runs a verb: shows that it works, lets it be cancelled, and turns a refusal into a message with a
   * way to try again. A second verb waits for nobody: while one runs, others are not started.
   *
   * @returns whether the verb ran to its end
   */
  readonly run = async (
    label: string,
    verb: (course: Course) => Promise<void>,
  ): Promise<boolean> => {
    if (this.running) return false;
    const controller = new AbortController();
    this.running = controller;
    this.set({ work: { label, share: null }, trouble: null, notice: null });
    try {
      await verb({
        signal: controller.signal,
        report: (now, share = null) => this.set({ work: { label: now, share } }),
      });
      return true;
    } catch (error) {
      if (!controller.signal.aborted) await this.fail(error, () => void this.run(label, verb));
      return false;
    } finally {
      this.running = null;
      this.set({ work: null });
    }
  };

  /** Shows why something was refused. The sentences are loaded with the first refusal. */
  readonly fail = async (error: unknown, retry?: () => void): Promise<void> => {
    const { explainFailure } = await import("../../i18n/explainFailure");
    const text = explainFailure(error, this.surroundings.locale);
    this.set({ trouble: { text, ...(retry ? { retry } : {}) } });
  };

  /** Reads the workbook and judges what is in it. Writes nothing. */
  readonly read = async (): Promise<void> => {
    this.set({ ledger: await this.ledgerNow(), stale: false });
  };

  /**
   * Cells were edited: what is shown is read and judged again, without writing, unless a verb is at
   * work; then it stays marked as out of date. A refusal is no news here: 重新读取 tells it.
   */
  readonly changed = (): void => {
    this.set({ stale: true });
    if (!this.running) void this.read().catch(() => undefined);
  };

  /** Shows a cell; a refusal is told like any other. */
  readonly goTo = async (place: Place): Promise<void> => {
    try {
      await this.surroundings.goTo(place);
    } catch (error) {
      await this.fail(error, () => void this.goTo(place));
    }
  };

  private async ledgerNow(): Promise<LedgerNow | null> {
    try {
      const { ledger, snapshot } = await openLedger(this.surroundings.workbook);
      const judgement = judgeLedger(ledger, { today: this.surroundings.today() });
      return {
        ledger,
        snapshot,
        judgement,
        overview: overviewOf(ledger, judgement),
        overdue: listOverdue(ledger.records, judgement),
      };
    } catch (error) {
      if (error instanceof LedgerError && error.code === "NOT_A_LEDGER") return null;
      throw error;
    }
  }
}
