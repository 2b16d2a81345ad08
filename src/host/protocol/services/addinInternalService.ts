/** Every add-in reports here at its start; a refusal would be an unhandled rejection in the pane. */
export class AddinInternalService {
  static readonly api = { name: "AddinInternalService" };

  constructor(private readonly onReady: () => void) {}

  notifyActionHandlerReady(): void {
    this.onReady();
  }
}
