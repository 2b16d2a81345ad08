import { partsOf } from "../protocol/hostClass";
import { notFound } from "./state/notFound";

/** What all collections answer alike: by id or name, ignoring case, or by position. */
export abstract class Collection<Item extends object> {
  abstract $items(): readonly Item[];

  /** The names an item is found by, besides its id. */
  protected $names(item: Item): readonly (string | number | undefined)[] {
    return [partsOf(item).$id];
  }

  getItem(key: string | number): Item {
    const found = this.$find(key);
    if (!found) throw notFound();
    return found;
  }

  getItemOrNullObject(key: string | number): Item | null {
    return this.$find(key) ?? null;
  }

  $find(key: string | number): Item | undefined {
    const wanted = String(key).toLowerCase();
    const named = (item: Item): boolean =>
      this.$names(item).some((name) => String(name).toLowerCase() === wanted);
    return this.$items().find(named);
  }

  getCount(): number {
    return this.$items().length;
  }
}
