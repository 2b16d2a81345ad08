/** Asked when an add-in starts and ends; nothing depends on the answer. */
export class ExtensionLifeCycle {
  static readonly api = { name: "ExtensionLifeCycle", events: "any" as const };

  launchExtensionComponent(): void {}
}
