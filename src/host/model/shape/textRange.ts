import { invalidArgument } from "../state/notFound";
import { ShapeFont } from "./shapeFont";
import { ShapePart } from "./shapePart";
import { TextSubstring } from "./textSubstring";

/** https://learn.microsoft.com/javascript/api/excel/excel.textrange */
export class TextRange extends ShapePart {
  static readonly api = { name: "TextRange", navigations: ["font"] };

  get font(): ShapeFont {
    return new ShapeFont(...this.$inner("font"));
  }
  get text(): string {
    return this.$get("text", "");
  }
  set text(value: string) {
    this.$set("text", value);
  }

  /** Part of the text. @throws HostError InvalidArgument beyond its end */
  getSubstring(start: number, length?: number): TextSubstring {
    const rest = length ?? this.text.length - start;
    if (!(start >= 0 && rest >= 0 && start + rest <= this.text.length)) throw invalidArgument();
    return new TextSubstring(...this.$inner(`substring/${start}+${rest}`), this, start, rest);
  }
}
