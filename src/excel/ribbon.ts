/** Gives the ribbon's command of that name (manifest.xml, FunctionName) something to do. */
export function onRibbon(command: string, act: () => Promise<void>): void {
  Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
    void act().finally(() => event.completed());
  });
}

/** Brings the task pane into sight. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
