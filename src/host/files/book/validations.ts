import type { DataValidation, ValidationType } from "hucre";
import type { Book } from "../../model/state/book";
import type { SheetState } from "../../model/state/sheetState";
import type { ValidationRule } from "../../model/state/validationRule";
import { readAreas, writeAreas } from "./areas";
import { nameOf, readTerm, validationOperators, wordFor, writeTerm } from "./terms";

/** The member of `Excel.DataValidationRule` for each type of the file. */
const members: Record<ValidationType, string> = {
  list: "list",
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};
const styles = [
  ["stop", "Stop"],
  ["warning", "Warning"],
  ["information", "Information"],
] as const;

/** Gives a sheet the validations of a file. */
export function loadValidations(book: Book, sheet: SheetState, file: DataValidation[]): void {
  for (const each of file) {
    sheet.validations.push({
      id: book.ids.next(),
      areas: readAreas(each.range),
      rule: { [members[each.type]]: readRule(each) },
      ignoreBlanks: each.allowBlank ?? false,
      prompt: {
        title: each.inputTitle ?? "",
        message: each.inputMessage ?? "",
        showPrompt: each.showInputMessage ?? false,
      },
      errorAlert: {
        title: each.errorTitle ?? "",
        message: each.errorMessage ?? "",
        showAlert: each.showErrorMessage ?? false,
        style: nameOf(styles, each.errorStyle) ?? "Stop",
      },
    });
  }
}

function readRule(file: DataValidation): Record<string, unknown> {
  if (file.type === "list") {
    const source = file.values?.join(",") ?? `=${file.formula1 ?? ""}`;
    return { inCellDropDown: true, source };
  }
  if (file.type === "custom") return { formula: `=${file.formula1 ?? ""}` };
  return {
    formula1: readTerm(file.formula1),
    formula2: readTerm(file.formula2),
    operator: nameOf(validationOperators, file.operator) ?? "Between",
  };
}

/** The validations of a sheet for a file. */
export function takeValidations({ validations }: SheetState): DataValidation[] {
  return validations.flatMap((each) => {
    const type = (Object.keys(members) as ValidationType[]).find(
      (candidate) => each.rule[members[candidate]] !== undefined,
    );
    if (type === undefined || each.areas.length === 0) return [];
    const rule = each.rule[members[type]] as Record<string, unknown>;
    return [
      {
        type,
        range: writeAreas(each.areas),
        ...writeRule(type, rule),
        ...(each.ignoreBlanks ? { allowBlank: true } : {}),
        ...writeWords(each),
      },
    ];
  });
}

function writeRule(type: ValidationType, rule: Record<string, unknown>): Partial<DataValidation> {
  if (type === "list") {
    const source = String(rule["source"]);
    return source.startsWith("=") ? { formula1: source.slice(1) } : { values: source.split(",") };
  }
  const formula1 = writeTerm(type === "custom" ? rule["formula"] : rule["formula1"]);
  const formula2 = writeTerm(rule["formula2"]);
  const operator = wordFor(validationOperators, rule["operator"]);
  return {
    ...(operator === undefined ? {} : { operator }),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
  };
}

function writeWords({ prompt, errorAlert }: ValidationRule): Partial<DataValidation> {
  const errorStyle = wordFor(styles, errorAlert.style);
  return {
    ...(prompt.showPrompt ? { showInputMessage: true } : {}),
    ...(prompt.title ? { inputTitle: prompt.title } : {}),
    ...(prompt.message ? { inputMessage: prompt.message } : {}),
    ...(errorAlert.showAlert ? { showErrorMessage: true } : {}),
    ...(errorAlert.title ? { errorTitle: errorAlert.title } : {}),
    ...(errorAlert.message ? { errorMessage: errorAlert.message } : {}),
    ...(errorStyle === undefined || errorStyle === "stop" ? {} : { errorStyle }),
  };
}
