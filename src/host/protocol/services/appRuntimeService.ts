/** Behind `Office.addin.showAsTaskpane` and `hide`. */
export class AppRuntimeService {
  static readonly api = { name: "AppRuntimeService", events: "any" as const };
  #state = "Visible";

  constructor(private readonly onVisibility: (visible: boolean) => void) {}

  setAppRuntimeState(state: string): void {
    this.#state = state;
    this.onVisibility(state === "Visible");
  }

  getAppRuntimeState(): string {
    return this.#state;
  }
}
