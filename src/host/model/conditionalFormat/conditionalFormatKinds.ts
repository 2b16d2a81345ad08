import { HostError } from "../../protocol/hostError";
import type { FormatRuleType } from "../state/formatRule";
import { CellValueConditionalFormat } from "./cellValueConditionalFormat";
import { ColorScaleConditionalFormat } from "./colorScaleConditionalFormat";
import { CustomConditionalFormat } from "./customConditionalFormat";
import { DataBarConditionalFormat } from "./dataBarConditionalFormat";
import { IconSetConditionalFormat } from "./iconSetConditionalFormat";
import { PresetCriteriaConditionalFormat } from "./presetCriteriaConditionalFormat";
import type { RuleHandle } from "./ruleHandle";
import { TextConditionalFormat } from "./textConditionalFormat";
import { TopBottomConditionalFormat } from "./topBottomConditionalFormat";

/** The parts of a conditional format that only its own kind has. */
export abstract class ConditionalFormatKinds {
  constructor(readonly $handle: RuleHandle) {}

  get cellValue(): CellValueConditionalFormat {
    return this.#must("CellValue", CellValueConditionalFormat);
  }
  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.#maybe("CellValue", CellValueConditionalFormat);
  }
  get colorScale(): ColorScaleConditionalFormat {
    return this.#must("ColorScale", ColorScaleConditionalFormat);
  }
  get colorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.#maybe("ColorScale", ColorScaleConditionalFormat);
  }
  get custom(): CustomConditionalFormat {
    return this.#must("Custom", CustomConditionalFormat);
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.#maybe("Custom", CustomConditionalFormat);
  }
  get dataBar(): DataBarConditionalFormat {
    return this.#must("DataBar", DataBarConditionalFormat);
  }
  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.#maybe("DataBar", DataBarConditionalFormat);
  }
  get iconSet(): IconSetConditionalFormat {
    return this.#must("IconSet", IconSetConditionalFormat);
  }
  get iconSetOrNullObject(): IconSetConditionalFormat | null {
    return this.#maybe("IconSet", IconSetConditionalFormat);
  }
  get preset(): PresetCriteriaConditionalFormat {
    return this.#must("PresetCriteria", PresetCriteriaConditionalFormat);
  }
  get presetOrNullObject(): PresetCriteriaConditionalFormat | null {
    return this.#maybe("PresetCriteria", PresetCriteriaConditionalFormat);
  }
  get textComparison(): TextConditionalFormat {
    return this.#must("ContainsText", TextConditionalFormat);
  }
  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.#maybe("ContainsText", TextConditionalFormat);
  }
  get topBottom(): TopBottomConditionalFormat {
    return this.#must("TopBottom", TopBottomConditionalFormat);
  }
  get topBottomOrNullObject(): TopBottomConditionalFormat | null {
    return this.#maybe("TopBottom", TopBottomConditionalFormat);
  }

  #must<T>(type: FormatRuleType, kind: new (handle: RuleHandle) => T): T {
    if (this.$handle.rule.type === type) return new kind(this.$handle);
    throw new HostError("InvalidArgument", "The conditional format is of another type.");
  }

  #maybe<T>(type: FormatRuleType, kind: new (handle: RuleHandle) => T): T | null {
    return this.$handle.rule.type === type ? new kind(this.$handle) : null;
  }
}
