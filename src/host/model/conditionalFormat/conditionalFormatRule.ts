import { checkFormula } from "../cells/checkFormula";
import { fromR1C1, toR1C1 } from "../edits/r1c1";
import type { RuleHandle } from "./ruleHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
export class ConditionalFormatRule {
  static readonly api = { name: "ConditionalFormatRule" };

  constructor(private readonly handle: RuleHandle) {}

  /** Written for the first cell of the range. */
  get formula(): string {
    return String(this.handle.setting("formula") ?? "");
  }
  set formula(formula: string) {
    checkFormula(formula, this.handle.book.engine.lexer);
    this.handle.set("formula", formula);
  }
  get formulaLocal(): string {
    return this.formula;
  }
  set formulaLocal(formula: string) {
    this.formula = formula;
  }
  get formulaR1C1(): string {
    const { row, column } = this.#origin;
    return toR1C1(this.formula, this.handle.book.engine.lexer, row, column);
  }
  set formulaR1C1(formula: string) {
    const { row, column } = this.#origin;
    this.formula = fromR1C1(formula, row, column);
  }

  get #origin(): { row: number; column: number } {
    return this.handle.rule.areas[0] ?? { row: 0, column: 0 };
  }
}
