/** Behind `Office.addin.setStartupBehavior` and `getStartupBehavior`. */
export class AppRuntimePersistenceService {
  static readonly api = { name: "AppRuntimePersistenceService" };
  #state = "Inactive";

  setAppRuntimeStartState(state: string): void {
    this.#state = state;
  }

  getAppRuntimeStartState(): string {
    return this.#state;
  }
}
