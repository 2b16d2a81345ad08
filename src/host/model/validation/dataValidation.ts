import type { FormatTarget } from "../format/formatTarget";
import { refuseIfProtected } from "../range/guard";
import { boundingArea, containsArea, overlaps, sameArea, type Area } from "../state/area";
import type { ErrorAlert, Prompt, ValidationRule } from "../state/validationRule";
import { ruleKind, storedRule } from "./ruleKind";
import { invalidCells } from "./invalidCells";
import { subtractArea } from "../state/subtractArea";
import { notFound } from "../state/notFound";

const noPrompt: Prompt = { title: "", message: "", showPrompt: true };
const plainAlert: ErrorAlert = { title: "", message: "", showAlert: true, style: "Stop" };

const nowhere: Area = { row: -1, column: -1, rows: 0, columns: 0 };

const without = (areas: readonly Area[], hole: Area): Area[] =>
  areas.flatMap((area) => subtractArea(area, hole));

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export class DataValidation {
  static readonly api = { name: "DataValidation" };

  constructor(private readonly target: FormatTarget) {}

  /** "None" without a rule, "MixedCriteria" when some cells have none, "Inconsistent" when cells have different ones. */
  get type(): string {
    const [rule, ...others] = this.#rules();
    if (!rule) return "None";
    const uncovered = [rule, ...others]
      .flatMap((own) => own.areas)
      .reduce<Area[]>(without, [...this.target.$areas]);
    if (uncovered.length > 0) return "MixedCriteria";
    return others.length > 0 ? "Inconsistent" : ruleKind(rule.rule);
  }
  get rule(): Readonly<Record<string, unknown>> | null {
    return this.#only()?.rule ?? (this.#rules().length === 0 ? {} : null);
  }
  set rule(rule: unknown) {
    const stored = storedRule(rule, this.target.$book);
    const { prompt = noPrompt, errorAlert = plainAlert, ignoreBlanks = true } = this.#only() ?? {};
    this.#replace({ rule: stored, prompt, errorAlert, ignoreBlanks });
  }
  get ignoreBlanks(): boolean | null {
    return this.#only()?.ignoreBlanks ?? (this.#rules().length === 0 ? true : null);
  }
  set ignoreBlanks(ignore: boolean) {
    this.#change({ ignoreBlanks: ignore });
  }
  get prompt(): Prompt | null {
    return this.#only()?.prompt ?? (this.#rules().length === 0 ? noPrompt : null);
  }
  set prompt(prompt: Partial<Prompt>) {
    this.#change({ prompt: { ...noPrompt, ...prompt } });
  }
  get errorAlert(): ErrorAlert | null {
    return this.#only()?.errorAlert ?? (this.#rules().length === 0 ? plainAlert : null);
  }
  set errorAlert(alert: Partial<ErrorAlert>) {
    this.#change({ errorAlert: { ...plainAlert, ...alert } });
  }
  /** True when every cell keeps the rule, false when none does, null when only some do. */
  get valid(): boolean | null {
    const cells = this.target.$areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
    const wrong = this.#invalid().length;
    return wrong === 0 ? true : wrong === cells ? false : null;
  }

  clear(): void {
    this.#takeAway();
    this.#changed();
  }
  getInvalidCells(): object {
    const cells = this.#invalid();
    if (cells.length === 0) throw notFound();
    return this.target.$book.api.rangeAreas(this.target.$sheet, cells);
  }
  getInvalidCellsOrNullObject(): object | null {
    const cells = this.#invalid();
    return cells.length === 0 ? null : this.target.$book.api.rangeAreas(this.target.$sheet, cells);
  }

  #invalid(): Area[] {
    return this.target.$areas.flatMap((area) => invalidCells(this.target.$sheet, area));
  }

  #rules(): ValidationRule[] {
    const { $sheet, $areas } = this.target;
    const around = $areas.reduce(boundingArea);
    return $sheet.validations.filter((rule) =>
      rule.areas.some((own) => overlaps(own, around) && $areas.some((area) => overlaps(own, area))),
    );
  }

  /** The rule all cells share. */
  #only(): ValidationRule | undefined {
    const [rule, ...others] = this.#rules();
    return others.length === 0 && this.#covered(rule) ? rule : undefined;
  }

  #covered(rule: ValidationRule | undefined): boolean {
    const own = rule?.areas ?? [];
    return this.target.$areas.every(
      (area, index) =>
        sameArea(own[index] ?? nowhere, area) || own.some((other) => containsArea(other, area)),
    );
  }

  #change(change: Partial<Pick<ValidationRule, "prompt" | "errorAlert" | "ignoreBlanks">>): void {
    const own = this.#only();
    const { $areas } = this.target;
    const exact =
      own?.areas.length === $areas.length &&
      $areas.every((area, index) => sameArea(own.areas[index] ?? nowhere, area));
    if (own && exact) {
      Object.assign(own, change);
      this.#changed();
      return;
    }
    const {
      rule = {},
      prompt = noPrompt,
      errorAlert = plainAlert,
      ignoreBlanks = true,
    } = own ?? {};
    this.#replace({ rule, prompt, errorAlert, ignoreBlanks, ...change });
  }

  #replace(parts: Pick<ValidationRule, "rule" | "prompt" | "errorAlert" | "ignoreBlanks">): void {
    const { $book, $sheet, $areas } = this.target;
    for (const area of $areas) refuseIfProtected($sheet, area);
    this.#takeAway();
    $sheet.validations.push({ id: $book.ids.next(), areas: [...$areas], ...parts });
    this.#changed();
  }

  /** Rules of a larger range keep the cells around these. */
  #takeAway(): void {
    const { $sheet, $areas } = this.target;
    const around = $areas.reduce(boundingArea);
    for (const rule of $sheet.validations) {
      rule.areas = rule.areas.flatMap((own) =>
        overlaps(own, around) ? $areas.reduce<Area[]>(without, [own]) : [own],
      );
    }
    const left = $sheet.validations.filter((rule) => rule.areas.length > 0);
    $sheet.validations.splice(0, $sheet.validations.length, ...left);
  }

  #changed(): void {
    const { $book, $sheet } = this.target;
    $book.dirty = true;
    $book.feed.notify({ kind: "formats", sheetId: $sheet.id });
  }
}
