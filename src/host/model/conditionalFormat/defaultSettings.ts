import type { FormatRuleType } from "../state/formatRule";

/** What a conditional format says before anything is set. */
export const defaultSettings: Readonly<Record<FormatRuleType, Readonly<Record<string, unknown>>>> =
  {
    Custom: { formula: "" },
    CellValue: { rule: { formula1: "", operator: "EqualTo" } },
    ContainsText: { rule: { operator: "Contains", text: "" } },
    TopBottom: { rule: { rank: 10, type: "TopItems" } },
    PresetCriteria: { rule: { criterion: "DuplicateValues" } },
    ColorScale: {
      criteria: {
        minimum: { formula: null, type: "LowestValue", color: "#F8696B" },
        midpoint: { formula: "50", type: "Percentile", color: "#FFEB84" },
        maximum: { formula: null, type: "HighestValue", color: "#63BE7B" },
      },
    },
    DataBar: {
      showDataBarOnly: false,
      barDirection: "Context",
      axisFormat: "Automatic",
      axisColor: "#000000",
      lowerBoundRule: { type: "Automatic", formula: null },
      upperBoundRule: { type: "Automatic", formula: null },
      positiveFillColor: "#638EC6",
      positiveGradientFill: true,
      positiveBorderColor: "#638EC6",
      negativeFillColor: "#FF0000",
      negativeMatchPositiveFillColor: false,
      negativeBorderColor: "#FF0000",
      negativeMatchPositiveBorderColor: false,
    },
    IconSet: {
      style: "ThreeTrafficLights1",
      reverseIconOrder: false,
      showIconOnly: false,
      criteria: [
        { type: "Invalid", operator: "GreaterThanOrEqual", formula: "", customIcon: null },
        { type: "Percent", operator: "GreaterThanOrEqual", formula: "=33", customIcon: null },
        { type: "Percent", operator: "GreaterThanOrEqual", formula: "=67", customIcon: null },
      ],
    },
  };
