import { Collection } from "../collection";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import type { ShapeState } from "../state/shapeState";
import type { SheetState } from "../state/sheetState";
import { readImage } from "./imageFile";
import { Shape } from "./shape";
import { fitGroup, topShapes } from "./shapeTree";

/** Points: an inch. */
const SIZE = 72;

const connectors = ["Straight", "Elbow", "Curve"];

/** https://learn.microsoft.com/javascript/api/excel/excel.shapecollection */
export class ShapeCollection extends Collection<Shape> {
  static readonly api = { name: "ShapeCollection" };

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
  ) {
    super();
  }

  $items(): Shape[] {
    return topShapes(this.book, this.sheet).map((state) => new Shape(this.book, state));
  }

  /** Excel names shapes by their kind and a number: "Rectangle 1". */
  addGeometricShape(geometricShapeType: string): Shape {
    if (typeof geometricShapeType !== "string") throw invalidArgument();
    const kind = geometricShapeType.replace(/(?<=[a-z])(?=[A-Z0-9])/g, " ");
    return this.#add("GeometricShape", kind, { options: { geometricShapeType } });
  }
  addTextBox(text = ""): Shape {
    const options = {
      geometricShapeType: "Rectangle",
      "textFrame/textRange/text": text,
      "fill/foregroundColor": "#FFFFFF",
    };
    return this.#add("GeometricShape", "TextBox", { options });
  }
  /** @throws HostError InvalidArgument for what is no picture */
  addImage(base64ImageString: string): Shape {
    const image = readImage(String(base64ImageString));
    const { width, height } = image;
    return this.#add("Image", "Picture", { image, width, height });
  }
  addLine(
    startLeft: number,
    startTop: number,
    endLeft: number,
    endTop: number,
    connectorType = "Straight",
  ): Shape {
    if (!connectors.includes(connectorType)) throw invalidArgument();
    return this.#add("Line", `${connectorType} Connector`, {
      left: Math.min(startLeft, endLeft),
      top: Math.min(startTop, endTop),
      width: Math.abs(endLeft - startLeft),
      height: Math.abs(endTop - startTop),
      options: { connectorType },
    });
  }
  /** The shapes or their ids, two or more of this sheet. @throws HostError InvalidArgument, ItemNotFound */
  addGroup(values: readonly unknown[]): Shape {
    const members = values.map((value) =>
      value instanceof Shape ? value.$state : this.getItem(String(value)).$state,
    );
    const fits = members.every((member) => member.sheet === this.sheet && !member.group);
    if (members.length < 2 || !fits) throw invalidArgument();
    const group = this.#add("Group", "Group", {});
    for (const member of members) member.group = group.$state;
    fitGroup(this.book, group.$state);
    return group;
  }

  getItemAt(index: number): Shape {
    const shape = this.$items()[index];
    if (!shape) throw invalidArgument();
    return shape;
  }

  protected override $names(shape: Shape): readonly string[] {
    return [shape.id, shape.name];
  }

  #add(type: ShapeState["type"], kind: string, given: Partial<ShapeState>): Shape {
    const all = this.book.shapes.filter((shape) => shape.sheet === this.sheet);
    const state: ShapeState = {
      id: this.book.ids.next(),
      sheet: this.sheet,
      type,
      name: `${kind} ${all.length + 1}`,
      ...{ left: 0, top: 0, width: SIZE, height: SIZE },
      group: undefined,
      ends: {},
      options: {},
      ...given,
    };
    this.book.shapes.push(state);
    this.book.dirty = true;
    return new Shape(this.book, state);
  }
}
