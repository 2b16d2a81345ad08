/** Bad input that only the command line knows. */
export type CliErrorCode =
  | "FILE_NOT_FOUND"
  | "FILE_IS_FOLDER"
  | "FILE_UNREADABLE"
  | "OUTPUT_EXISTS"
  | "OUTPUT_IS_INPUT"
  | "OUTPUT_FOLDER_MISSING"
  | "OUTPUT_UNWRITABLE"
  | "NO_SUCH_DATE"
  | "NO_SUCH_YEAR"
  | "NO_SUCH_CHOICE"
  | "BAD_LINE"
  | "FOLDER_NOT_EMPTY"
  | "OUTPUT_IS_FOLDER"
  | "OUTPUT_NOT_FOLDER"
  | "NO_SUCH_UNIT"
  | "LINE_TOO_LONG"
  | "UNKNOWN_VERB"
  | "UNKNOWN_OPTION"
  | "ARGUMENT_MISSING"
  | "OPTION_MISSING"
  | "OPTION_VALUE_MISSING"
  | "TOO_MANY_ARGUMENTS"
  | "USAGE"
  | "INTERNAL";

/** What the command line says beside its data. */
export type CliNote =
  | "TEMPLATE_WRITTEN"
  | "YEAR_ASSUMED"
  | "CHECK_SUMMARY"
  | "CHECK_CLEAN"
  | "OVERDUE_SUMMARY"
  | "PLAN_SUMMARY"
  | "INVEST_SUMMARY"
  | "INVEST_DOUBTFUL"
  | "INVEST_WRITTEN"
  | "SPLIT_WRITTEN"
  | "COLLECT_EMPTIED"
  | "COLLECT_WRITTEN";

export interface CliMessages {
  readonly errors: Readonly<Record<CliErrorCode, string>>;
  readonly notes: Readonly<Record<CliNote, string>>;
  /** Headers of the tables for people. */
  readonly headers: {
    readonly plan: readonly string[];
    readonly findings: readonly string[];
    readonly overdue: readonly string[];
    readonly invest: readonly string[];
  };
  /** The column of a sum by lead and section. */
  readonly section: string;
  /** What “-” is called. */
  readonly standardInput: string;
  readonly severities: Readonly<Record<"error" | "warning" | "notice", string>>;
}
