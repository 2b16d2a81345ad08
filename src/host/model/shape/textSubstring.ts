import type { Book } from "../state/book";
import type { ShapeState } from "../state/shapeState";
import { ShapeFont } from "./shapeFont";
import { ShapePart } from "./shapePart";

/** Part of a shape's text, which has a font of its own. */
export class TextSubstring extends ShapePart {
  static readonly api = { name: "TextRange", navigations: ["font"] };

  constructor(
    book: Book,
    state: ShapeState,
    path: string,
    private readonly whole: { text: string },
    private readonly start: number,
    private readonly length: number,
  ) {
    super(book, state, path);
  }

  get font(): ShapeFont {
    return new ShapeFont(...this.$inner("font"));
  }
  get text(): string {
    return this.whole.text.slice(this.start, this.start + this.length);
  }
  set text(text: string) {
    const { text: before } = this.whole;
    this.whole.text = before.slice(0, this.start) + text + before.slice(this.start + this.length);
  }
}
