import { RibbonControl } from "./ribbonControl";

type OnChange = (kind: "update" | "create", definition: unknown) => void;

/** Behind `Office.ribbon`. */
export class DynamicRibbon {
  static readonly api = { name: "DynamicRibbon" };

  constructor(private readonly onChange: OnChange) {}

  executeRequestUpdate(definition: string): void {
    this.onChange("update", JSON.parse(definition));
  }

  executeRequestCreate(definition: string): void {
    this.onChange("create", JSON.parse(definition));
  }

  getTab(id: string): RibbonControl {
    return new RibbonControl(id, (change) =>
      this.onChange("update", { tabs: [{ id, ...change }] }),
    );
  }

  getButton(id: string): RibbonControl {
    return new RibbonControl(id, (change) =>
      this.onChange("update", { tabs: [{ controls: [{ id, ...change }] }] }),
    );
  }
}
