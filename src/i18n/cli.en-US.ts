import type { CliMessages } from "./cli.messages";

/** Notes and errors of the command line. */
export const cliEnUS: CliMessages = {
  errors: {
    FILE_NOT_FOUND: "There is no file “{file}”. Check its path and name.",
    FILE_IS_FOLDER: "“{file}” is a folder, not a file. Name a file in it.",
    FILE_UNREADABLE:
      "“{file}” cannot be read. Check its permissions, or close the program using it.",
    OUTPUT_EXISTS:
      "“{file}” is there already and was not touched. Choose another name, or add --force.",
    OUTPUT_IS_INPUT: "“{file}” is an input and is never written over. Choose another name.",
    OUTPUT_FOLDER_MISSING: "The folder of “{file}” does not exist. Make it first.",
    OUTPUT_UNWRITABLE:
      "“{file}” cannot be written[[ ({reason})]]. Check permissions and disk space.",
    NO_SUCH_DATE: "“{value}” is not a date. Write it like 2022-09-30.",
    NO_SUCH_YEAR: "“{value}” is not a year. Write four digits, like 2022.",
    NO_SUCH_CHOICE: "{option} cannot be “{value}”. Choose one of {choices}.",
    BAD_LINE:
      "“{file}”, line {line}: not understood ({reason}). Each line is one JSON object; see --help.",
    FOLDER_NOT_EMPTY:
      "The folder “{file}” holds files already; nothing was written. Choose an empty one, or add --force.",
    OUTPUT_NOT_FOLDER: "“{file}” is a file, not a folder. Give -o a folder.",
    OUTPUT_IS_FOLDER: "“{file}” is a folder and cannot be the output. Add a file name to it.",
    NO_SUCH_UNIT:
      "No lead unit of the ledger is called “{unit}”. There are: {some} and others; a part of a name will do.",
    LINE_TOO_LONG:
      "“{file}”, line {line} is too long; at most {most} characters are read. Split it into several lines.",
    UNKNOWN_VERB: "There is no command “{value}”. See --help.",
    UNKNOWN_OPTION: "There is no option “{value}”. See --help.",
    ARGUMENT_MISSING: "The argument <{value}> is missing. Add it; see --help.",
    OPTION_MISSING: "The option {value} is required. Add it; see --help.",
    OPTION_VALUE_MISSING: "The option {value} needs a value. Add it; see --help.",
    TOO_MANY_ARGUMENTS: "The command {value} got too many arguments. Leave some out; see --help.",
    USAGE: "{reason}. See --help.",
    INTERNAL: "The program failed: {reason}. Please report this line.",
  },
  notes: {
    TEMPLATE_WRITTEN:
      "Wrote “{file}”: {projects} projects, {targets} targets, {milestones} milestones[[; {toConfirm} targets to confirm first]].",
    YEAR_ASSUMED: "The list names no year; {year} is assumed. Use --year if that is wrong.",
    CHECK_SUMMARY:
      "As of {asOf}: met {met}, on track {onTrack}, behind {behind}, overdue {overdue}, not reported {unreported}, to confirm {unconfirmed}; errors {errors}, warnings {warnings}, notices {notices}.",
    CHECK_CLEAN: "No problem found.",
    OVERDUE_SUMMARY: "As of {asOf}: {count} items.",
    PLAN_SUMMARY:
      "{title}: {projects} projects, {sections} sections, {invested} with investment, {total} {unit} in all, {warnings} warnings.",
    INVEST_SUMMARY:
      "By {by}, rule “{rule}”: total {total}, list total {planTotal}, difference {difference} ({unit}).",
    INVEST_DOUBTFUL:
      "Completed investment is in doubt for project {projects}: total {total}, without them {without} ({unit}). Check and correct them first.",
    INVEST_WRITTEN: "Wrote the ledger with its investment pivot to “{file}”.",
    SPLIT_WRITTEN: "Wrote the workbooks of {count} units and an index to “{file}”.",
    COLLECT_EMPTIED:
      "{file}: {count} cells are blank in the returned file and filled in the ledger; the ledger keeps them: {cells}.",
    COLLECT_WRITTEN:
      "Wrote “{file}”: {returned} returned[[, {unread} not taken]], {missing} units missing, {conflicts} conflicts.",
  },
  section: "Section",
  headers: {
    plan: ["No.", "Section", "Project", "Investment", "Leads", "Supports"],
    findings: ["Severity", "Place", "No.", "Message", "Suggestion"],
    overdue: ["State", "Days", "Due", "No.", "Project", "Target", "Value", "Now", "Leads"],
    invest: ["Name", "Planned", "Done"],
  },
  standardInput: "standard input",
  severities: { error: "error", warning: "warning", notice: "notice" },
};
