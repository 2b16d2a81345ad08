import type { Book } from "../state/book";
import type { ShapeState } from "../state/shapeState";
import { GroupShapeCollection } from "./groupShapeCollection";
import { childrenOf, type MakeShape } from "./shapeTree";

/** https://learn.microsoft.com/javascript/api/excel/excel.shapegroup */
export class ShapeGroup {
  static readonly api = { name: "ShapeGroup", navigations: ["shape", "shapes"] };

  constructor(
    private readonly book: Book,
    private readonly state: ShapeState,
    private readonly owner: object,
    private readonly make: MakeShape,
  ) {}

  get id(): string {
    return this.state.id;
  }
  get shape(): object {
    return this.owner;
  }
  get shapes(): GroupShapeCollection {
    return new GroupShapeCollection(this.book, this.state, this.make);
  }

  /** Its shapes stay where they are. */
  ungroup(): void {
    const children = childrenOf(this.book, this.state);
    for (const child of children) child.group = this.state.group;
    this.book.shapes.splice(this.book.shapes.indexOf(this.state), 1);
    this.book.dirty = true;
  }
}
