import type { Area } from "./area";

/** `Excel.DataValidationPrompt`. */
export type Prompt = { title: string; message: string; showPrompt: boolean };

/** `Excel.DataValidationErrorAlert`. */
export type ErrorAlert = { title: string; message: string; showAlert: boolean; style: string };

/** One validation: `rule` has one member, named for its kind, as in `Excel.DataValidationRule`. */
export type ValidationRule = {
  readonly id: string;
  areas: Area[];
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  prompt: Prompt;
  errorAlert: ErrorAlert;
};
