import { HostError } from "../../protocol/hostError";
import type { StyleList } from "../state/styleLists";

/** What the styles for tables, pivot tables, slicers and timelines have in common: a name. */
export abstract class ListedStyle {
  constructor(
    protected readonly list: StyleList,
    private current: string,
  ) {}

  get $id(): string {
    return this.current;
  }
  get name(): string {
    return this.current;
  }
  set name(name: string) {
    if (this.readOnly) throw readOnly();
    if (this.list.has(name)) throw taken();
    this.list.rename(this.current, name);
    this.current = name;
  }
  get readOnly(): boolean {
    return this.list.builtIn.includes(this.current);
  }

  delete(): void {
    if (this.readOnly) throw readOnly();
    this.list.remove(this.current);
  }

  /** Adds a copy under a name of its own, and answers it. */
  protected $copy(): string {
    const name = this.list.freeName(this.current);
    this.list.custom.push(name);
    return name;
  }
}

const readOnly = (): HostError =>
  new HostError("InvalidOperation", "A built-in style can't be changed.");
const taken = (): HostError =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
