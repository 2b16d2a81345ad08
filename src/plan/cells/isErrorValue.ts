const ERROR_VALUE = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/i;

/** True for the text of a spreadsheet's error value: `#REF!`, `#N/A` … */
export function isErrorValue(text: string): boolean {
  return ERROR_VALUE.test(text.trim());
}
