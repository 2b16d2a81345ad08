import type { Book } from "../state/book";
import { invalidArgument, notFound } from "../state/notFound";
import type { ShapeState } from "../state/shapeState";
import { childrenOf, type MakeShape } from "./shapeTree";

/** https://learn.microsoft.com/javascript/api/excel/excel.groupshapecollection */
export class GroupShapeCollection {
  static readonly api = { name: "GroupShapeCollection" };

  constructor(
    private readonly book: Book,
    private readonly group: ShapeState,
    private readonly make: MakeShape,
  ) {}

  $items(): object[] {
    return this.#children.map((child) => this.make(this.book, child));
  }

  getCount(): number {
    return this.#children.length;
  }
  getItem(key: string): object {
    const child = this.#child(key);
    if (!child) throw notFound();
    return this.make(this.book, child);
  }
  getItemOrNullObject(key: string): object | null {
    const child = this.#child(key);
    return child ? this.make(this.book, child) : null;
  }
  getItemAt(index: number): object {
    const child = this.#children[index];
    if (!child) throw invalidArgument();
    return this.make(this.book, child);
  }

  #child(key: string): ShapeState | undefined {
    return this.#children.find(({ id, name }) => id === key || name === key);
  }
  get #children(): ShapeState[] {
    return childrenOf(this.book, this.group);
  }
}
