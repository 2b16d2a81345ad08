import { readAreas } from "../../files/book/areas";
import { takeValidations } from "../../files/book/validations";
import { toUniverRange, type SheetState } from "../../model/state/sheetState";

const drawn = new WeakMap<SheetState, string[]>();
const styles = { information: 0, stop: 1, warning: 2 };
const arrow = 1;

/** Makes the grid enforce a sheet's validations as Excel does: lists drop down, refusals are said. */
export function drawValidations(sheet: SheetState): void {
  const before = drawn.get(sheet) ?? [];
  if (before.length > 0) sheet.run("data-validation.mutation.removeRule", { ruleId: before });
  const rules = takeValidations(sheet).map((validation, index) => ({
    uid: `${sheet.id}-${index}`,
    type: validation.type,
    ranges: readAreas(validation.range).map(toUniverRange),
    formula1: firstTerm(validation),
    formula2: validation.formula2,
    operator: validation.operator,
    allowBlank: validation.allowBlank ?? false,
    showErrorMessage: validation.showErrorMessage ?? false,
    error: validation.errorMessage,
    errorTitle: validation.errorTitle,
    errorStyle: styles[validation.errorStyle ?? "stop"],
    showInputMessage: validation.showInputMessage ?? false,
    prompt: validation.inputMessage,
    promptTitle: validation.inputTitle,
    showDropDown: true,
    renderMode: arrow,
  }));
  if (rules.length > 0) sheet.run("data-validation.mutation.addRule", { rule: rules });
  drawn.set(
    sheet,
    rules.map(({ uid }) => uid),
  );
}

/** The grid takes list items with commas, references and formulas with "=". */
function firstTerm({
  type,
  values,
  formula1,
}: ReturnType<typeof takeValidations>[number]): string | undefined {
  if (type === "list") return values?.join(",") ?? `=${formula1 ?? ""}`;
  return type === "custom" ? `=${formula1 ?? ""}` : formula1;
}
