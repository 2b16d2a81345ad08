import type { Book } from "../state/book";
import type { ShapeState } from "../state/shapeState";

/** A part of a shape whose properties are kept under its path: "fill/foregroundColor". */
export abstract class ShapePart {
  constructor(
    protected readonly book: Book,
    protected readonly state: ShapeState,
    protected readonly path = "",
  ) {}

  $get<T>(name: string, fallback: T): T {
    const value = this.state.options[`${this.path}${name}`];
    return value === undefined ? fallback : (value as T);
  }

  $set(name: string, value: unknown): void {
    this.state.options[`${this.path}${name}`] = value;
    this.book.dirty = true;
  }

  /** The arguments of a part within this one. */
  protected $inner(name: string): [Book, ShapeState, string] {
    return [this.book, this.state, `${this.path}${name}/`];
  }
}
