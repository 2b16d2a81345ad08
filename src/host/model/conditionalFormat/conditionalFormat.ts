import { invalidArgument } from "../state/notFound";
import type { Book } from "../state/book";
import type { FormatRule, FormatRuleType } from "../state/formatRule";
import type { SheetState } from "../state/sheetState";
import { ConditionalFormatKinds } from "./conditionalFormatKinds";
import { RuleHandle } from "./ruleHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export class ConditionalFormat extends ConditionalFormatKinds {
  static readonly api = {
    name: "ConditionalFormat",
    navigations: [
      ...[
        "cellValue",
        "cellValueOrNullObject",
        "colorScale",
        "colorScaleOrNullObject",
        "custom",
        "customOrNullObject",
      ],
      ...[
        "dataBar",
        "dataBarOrNullObject",
        "iconSet",
        "iconSetOrNullObject",
        "preset",
        "presetOrNullObject",
      ],
      ...["textComparison", "textComparisonOrNullObject", "topBottom", "topBottomOrNullObject"],
    ],
  };

  constructor(book: Book, sheet: SheetState, rule: FormatRule) {
    super(new RuleHandle(book, sheet, rule));
  }

  get $id(): string {
    return this.$handle.rule.id;
  }
  get id(): string {
    return this.$handle.rule.id;
  }
  get type(): FormatRuleType {
    return this.$handle.rule.type;
  }
  /** 0 is the highest; the others close up behind. */
  get priority(): number {
    return this.$handle.sheet.rules.indexOf(this.$handle.rule);
  }
  set priority(priority: number) {
    const { rules } = this.$handle.sheet;
    if (!Number.isInteger(priority) || priority < 0) throw invalidArgument();
    rules.splice(rules.indexOf(this.$handle.rule), 1);
    rules.splice(priority, 0, this.$handle.rule);
    this.$handle.changed();
  }
  get stopIfTrue(): boolean {
    return this.$handle.rule.stopIfTrue;
  }
  set stopIfTrue(stop: boolean) {
    this.$handle.rule.stopIfTrue = stop;
    this.$handle.changed();
  }

  delete(): void {
    const { sheet, rule } = this.$handle;
    const index = sheet.rules.indexOf(rule);
    if (index >= 0) sheet.rules.splice(index, 1);
    this.$handle.changed();
  }

  /** @throws HostError InvalidOperation when it covers several areas */
  getRange(): object {
    const { book, sheet, rule } = this.$handle;
    const [area, ...others] = rule.areas;
    if (!area || others.length > 0)
      throw invalidArgument("The conditional format covers several areas.");
    return book.api.range(sheet, area);
  }
  getRangeOrNullObject(): object | null {
    const { book, sheet, rule } = this.$handle;
    const [area, ...others] = rule.areas;
    return area && others.length === 0 ? book.api.range(sheet, area) : null;
  }
  getRanges(): object {
    const { book, sheet, rule } = this.$handle;
    return book.api.rangeAreas(sheet, rule.areas);
  }
}
