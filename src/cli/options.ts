import { type CivilDate, parseCivilDate } from "../schedule/civilDate";
import { CliError } from "./cliError";

/** --year Y; null where it was not given. */
export function yearOption(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{3}$/.test(text)) throw new CliError("NO_SUCH_YEAR", { value: text });
  return Number(text);
}

/** --as-of D; null where it was not given. */
export function dateOption(text: string | undefined): CivilDate | null {
  if (text === undefined) return null;
  const date = parseCivilDate(text);
  if (!date) throw new CliError("NO_SUCH_DATE", { value: text });
  return date;
}

/** An option with a closed list of values; null where it was not given. */
export function choiceOption<Choice extends string>(
  option: string,
  text: string | undefined,
  choices: readonly Choice[],
): Choice | null {
  if (text === undefined) return null;
  const choice = choices.find((one) => one === text);
  if (choice === undefined)
    throw new CliError("NO_SUCH_CHOICE", { option, value: text, choices: choices.join(", ") });
  return choice;
}
