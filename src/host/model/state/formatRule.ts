import type { Area } from "./area";

/** `Excel.ConditionalFormatType`. */
export type FormatRuleType =
  | "Custom"
  | "DataBar"
  | "ColorScale"
  | "IconSet"
  | "TopBottom"
  | "PresetCriteria"
  | "ContainsText"
  | "CellValue";

/** What a cell looks like when the rule holds; undefined leaves it as it is. */
export type RuleFormat = {
  numberFormat?: string;
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  borders: Record<string, { style: string; color: string }>;
};

/** One conditional format: what it asks (`settings`, as the API gives it) and what it shows. */
export type FormatRule = {
  readonly id: string;
  readonly type: FormatRuleType;
  areas: Area[];
  stopIfTrue: boolean;
  settings: Record<string, unknown>;
  format: RuleFormat;
};
