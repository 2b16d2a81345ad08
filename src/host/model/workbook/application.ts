import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import { CultureInfo } from "./cultureInfo";
import { IterativeCalculation } from "./iterativeCalculation";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export class Application {
  static readonly api = {
    name: "Application",
    navigations: ["cultureInfo", "iterativeCalculation"],
  };

  constructor(private readonly book: Book) {}

  get calculationMode(): string {
    return this.book.calculator.mode;
  }
  set calculationMode(mode: string) {
    const known = modes.find((candidate) => candidate === mode);
    if (!known) throw invalidArgument();
    this.book.calculator.mode = known;
  }
  get calculationState(): string {
    return this.book.calculator.pending ? "Pending" : "Done";
  }
  get calculationEngineVersion(): number {
    return 191_029;
  }
  get decimalSeparator(): string {
    return ".";
  }
  get thousandsSeparator(): string {
    return ",";
  }
  get useSystemSeparators(): boolean {
    return true;
  }
  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.book.locale);
  }
  get iterativeCalculation(): IterativeCalculation {
    return new IterativeCalculation(this.book);
  }

  /** "Recalculate", "Full" or "FullRebuild": this host always calculates all formulas. */
  calculate(_type?: string): Promise<void> {
    return this.book.calculator.calculate();
  }
  /** Formulas wait until the batch has ended. */
  suspendApiCalculationUntilNextSync(): void {
    this.book.calculator.suspended = true;
  }
  /** The grid draws after a batch in any case. */
  suspendScreenUpdatingUntilNextSync(): void {
    this.book.screenSuspended = true;
  }
}
