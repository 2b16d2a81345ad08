/** Behind `Office.actions`: this host has no keyboard shortcuts of add-ins. */
export class ActionService {
  static readonly api = { name: "ActionService" };

  areShortcutsInUse(shortcuts: readonly string[]): { shortcut: string; inUse: boolean }[] {
    return shortcuts.map((shortcut) => ({ shortcut, inUse: false }));
  }

  getShortcuts(): Record<string, string> {
    return {};
  }

  replaceShortcuts(): void {}
}
