/** A tab or a button of the ribbon. */
export class RibbonControl {
  static readonly api = { name: "RibbonControl" };
  #enabled = true;

  constructor(
    readonly $id: string,
    private readonly onChange: (change: { enabled?: boolean; visible?: boolean }) => void,
  ) {}

  get id(): string {
    return this.$id;
  }
  get enabled(): boolean {
    return this.#enabled;
  }
  set enabled(enabled: boolean) {
    this.#enabled = enabled;
    this.onChange({ enabled });
  }

  setVisibility(visible: boolean): void {
    this.onChange({ visible });
  }
}
