import { HostError } from "../../protocol/hostError";
import { Collection } from "../collection";
import { notFound } from "../state/notFound";
import type { StyleList } from "../state/styleLists";
import type { ListedStyle } from "./listedStyle";

/** What the collections of styles for tables, pivot tables, slicers and timelines have in common. */
export abstract class ListedStyleCollection<Item extends ListedStyle> extends Collection<Item> {
  constructor(protected readonly list: StyleList) {
    super();
  }

  protected abstract $make(name: string): Item;

  $items(): Item[] {
    return [...this.list.builtIn, ...this.list.custom].map((name) => this.$make(name));
  }

  /** @throws HostError ItemAlreadyExists unless the name is to be made unique */
  add(name: string, makeUniqueName = false): Item {
    const free = makeUniqueName ? this.list.freeName(name) : name;
    if (this.list.has(free))
      throw new HostError(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists.",
      );
    this.list.custom.push(free);
    return this.$make(free);
  }
  getDefault(): Item {
    return this.$make(this.list.fallback);
  }
  /** The style or its name. */
  setDefault(style: unknown): void {
    const name = typeof style === "string" ? style : (style as ListedStyle).name;
    const found = this.$find(name);
    if (!found) throw notFound();
    this.list.fallback = found.name;
  }
}
