import { onRibbon, showPane } from "../excel/ribbon";

/** The ribbon's commands, by the FunctionName that manifest.xml gives each. */
export const COMMANDS = [
  "loadList",
  "collectReturns",
  "checkTargets",
  "listOverdue",
  "buildPivots",
] as const;
export type Command = (typeof COMMANDS)[number];

/** What each command does once the pane is in sight. */
export type CommandActs = Readonly<Record<Command, () => Promise<void>>>;

/** Lets every ribbon button open the pane and do its work there, where people see how it goes. */
export function startCommands(acts: CommandActs): void {
  for (const command of COMMANDS)
    onRibbon(command, async () => {
      await showPane();
      await acts[command]();
    });
}
