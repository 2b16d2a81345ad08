import type { ConditionalRule, DataValidation } from "hucre";
import { areaAddress } from "../ledger/a1";
import type { ConditionalFormat, Validation } from "../ledger/sheetSpec";
import { rgb } from "./hucreStyle";

/** Areas that one validation of a file lists at most; more are spread over several. */
const AREAS_PER_VALIDATION = 400;

function condition(validation: Validation): Partial<DataValidation> {
  switch (validation.type) {
    case "list":
      return { values: [...validation.values] };
    case "custom":
      return { formula1: validation.formula.replace(/^=/, "") };
    case "date":
      return {
        operator: "between",
        formula1: String(validation.first),
        formula2: String(validation.last),
      };
    case "decimal":
      return validation.max === undefined
        ? { operator: "greaterThanOrEqual", formula1: String(validation.min) }
        : {
            operator: "between",
            formula1: String(validation.min),
            formula2: String(validation.max),
          };
  }
}

/** Validations as the library wants them. */
export const dataValidations = (validations: readonly Validation[]): DataValidation[] =>
  validations.flatMap((validation) => {
    const { areas, type, prompt, alert } = validation;
    const common = {
      type,
      ...condition(validation),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: alert.style,
      errorTitle: alert.title,
      errorMessage: alert.message,
      ...(prompt
        ? { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.message }
        : {}),
    };
    const chunks: DataValidation[] = [];
    for (let from = 0; from < areas.length; from += AREAS_PER_VALIDATION)
      chunks.push({
        ...common,
        range: areas
          .slice(from, from + AREAS_PER_VALIDATION)
          .map(areaAddress)
          .join(" "),
      });
    return chunks;
  });

/** Conditional formats as the library wants them, first ones first. */
export const conditionalRules = (formats: readonly ConditionalFormat[]): ConditionalRule[] =>
  formats.map(({ area, rule, fill, color }, index) => ({
    range: areaAddress(area),
    priority: index + 1,
    ...(rule.type === "equals"
      ? { type: "cellIs", operator: "equal", formula: `"${rule.text.replaceAll('"', '""')}"` }
      : { type: "expression", formula: rule.formula.replace(/^=/, "") }),
    style: {
      font: { color: rgb(color) },
      fill: { type: "pattern", pattern: "solid", bgColor: rgb(fill) },
    },
  }));
