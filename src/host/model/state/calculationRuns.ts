/** Stages of a calculation that Univer announces once each: it was begun, and all its results are known. */
const BEGUN = 1;
const FINISHED = 8;

/** Counts calculations, whoever asked for them, from their beginning to the moment when their results stand in the grid. */
export class CalculationRuns {
  #begun = 0;
  #active = 0;
  /** Those whose results are known and about to be told. */
  #ending = 0;
  #waiting: (() => void)[] = [];

  constructor(private readonly onIdle: () => void) {}

  /** How many were begun so far. */
  get begun(): number {
    return this.#begun;
  }

  /** Takes in what Univer tells of a calculation. */
  follow({ stageInfo, functionsExecutedState }: Record<string, unknown>): void {
    const stage = (stageInfo as { stage?: number } | undefined)?.stage;
    if (stage === BEGUN) {
      this.#begun += 1;
      this.#active += 1;
    }
    if (stage === FINISHED) this.#ending += 1;
    if (functionsExecutedState === undefined || this.#ending === 0) return;
    this.#ending -= 1;
    this.#active -= 1;
    if (this.#active > 0) return;
    this.onIdle();
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }

  /** Resolves when none is running. */
  async idle(): Promise<void> {
    while (this.#active > 0) await new Promise<void>((resume) => this.#waiting.push(resume));
  }
}
