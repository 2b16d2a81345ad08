import { HostError } from "../../protocol/hostError";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import type { ShapeState } from "../state/shapeState";
import { sourceSheet } from "./sourceSheet";
import { GeometricShape } from "./geometricShape";
import { Image } from "./image";
import { Line } from "./line";
import { ShapeFill } from "./shapeFill";
import { ShapeGroup } from "./shapeGroup";
import { ShapeLineFormat } from "./shapeLineFormat";
import { ShapeSize } from "./shapeSize";
import { removeShape, topShapes } from "./shapeTree";
import { TextFrame } from "./textFrame";

const orders: Readonly<Record<string, (position: number, last: number) => number>> = {
  BringToFront: (_position, last) => last,
  BringForward: (position, last) => Math.min(position + 1, last),
  SendToBack: () => 0,
  SendBackward: (position) => Math.max(position - 1, 0),
};

/** https://learn.microsoft.com/javascript/api/excel/excel.shape */
export class Shape extends ShapeSize {
  static readonly api = {
    name: "Shape",
    navigations: [
      ...["fill", "geometricShape", "group", "image", "line", "lineFormat", "parentGroup"],
      "textFrame",
    ],
  };

  constructor(book: Book, state: ShapeState) {
    super(book, state);
  }

  get $state(): ShapeState {
    return this.state;
  }
  get $id(): string {
    return this.state.id;
  }
  get id(): string {
    return this.state.id;
  }
  get name(): string {
    return this.state.name;
  }
  set name(name: string) {
    this.state.name = name;
    this.book.dirty = true;
  }
  get displayName(): string {
    return this.state.name;
  }
  get type(): string {
    return this.state.type;
  }
  /** Null for anything but a geometric shape. */
  get geometricShapeType(): string | null {
    return this.$get<string | null>("geometricShapeType", null);
  }
  set geometricShapeType(type: string | null) {
    this.#only("GeometricShape");
    this.$set("geometricShapeType", type);
  }
  get altTextTitle(): string {
    return this.$get("altTextTitle", "");
  }
  set altTextTitle(text: string) {
    this.$set("altTextTitle", text);
  }
  get altTextDescription(): string {
    return this.$get("altTextDescription", "");
  }
  set altTextDescription(text: string) {
    this.$set("altTextDescription", text);
  }
  get placement(): string {
    return this.$get("placement", "TwoCell");
  }
  set placement(placement: string) {
    this.$set("placement", placement);
  }
  get visible(): boolean {
    return this.$get("visible", true);
  }
  set visible(visible: boolean) {
    this.$set("visible", visible);
  }
  /** How many groups it is in. */
  get level(): number {
    let level = 0;
    for (let group = this.state.group; group; group = group.group) level += 1;
    return level;
  }
  /** From 0 at the bottom of the stack. */
  get zOrderPosition(): number {
    return topShapes(this.book, this.state.sheet).indexOf(this.state);
  }
  /** Four for most shapes; a line has none. */
  get connectionSiteCount(): number {
    return this.state.type === "Line" ? 0 : SITES;
  }

  get fill(): ShapeFill {
    return new ShapeFill(...this.$inner("fill"));
  }
  get lineFormat(): ShapeLineFormat {
    return new ShapeLineFormat(...this.$inner("lineFormat"));
  }
  get textFrame(): TextFrame {
    return new TextFrame(...this.$inner("textFrame"));
  }
  get geometricShape(): GeometricShape {
    return new GeometricShape(this.#only("GeometricShape"), this);
  }
  get image(): Image {
    return new Image(this.#only("Image"), this);
  }
  get group(): ShapeGroup {
    return new ShapeGroup(this.book, this.#only("Group"), this, made);
  }
  get line(): Line {
    return new Line(this.book, this.#only("Line"), this, made);
  }
  get parentGroup(): ShapeGroup | null {
    const { group } = this.state;
    return group ? new ShapeGroup(this.book, group, made(this.book, group), made) : null;
  }

  /** Puts a copy on a sheet (this one without any), and answers it. */
  copyTo(destination?: unknown): Shape {
    const sheet = sourceSheet(this.book, destination) ?? this.state.sheet;
    const copy: ShapeState = {
      ...this.state,
      id: this.book.ids.next(),
      sheet,
      group: undefined,
      ends: {},
      options: structuredClone(this.state.options),
    };
    this.book.shapes.push(copy);
    return new Shape(this.book, copy);
  }
  delete(): void {
    removeShape(this.book, this.state);
    this.book.dirty = true;
  }
  /** Only an image has one: this host does not draw shapes. */
  getAsImage(_format: string): string {
    if (!this.state.image)
      throw new HostError("UnsupportedOperation", "This host does not draw shapes.");
    return this.state.image.base64;
  }
  setZOrder(position: string): void {
    const order = orders[position];
    const stack = topShapes(this.book, this.state.sheet);
    const from = stack.indexOf(this.state);
    if (!order || from < 0) throw invalidArgument();
    const neighbour = stack[order(from, stack.length - 1)];
    if (!neighbour || neighbour === this.state) return;
    const { shapes } = this.book;
    const to = shapes.indexOf(neighbour);
    shapes.splice(shapes.indexOf(this.state), 1);
    shapes.splice(to, 0, this.state);
  }

  /** @throws HostError InvalidOperation for a shape of another type */
  #only(type: ShapeState["type"]): ShapeState {
    if (this.state.type !== type)
      throw new HostError("InvalidOperation", `The shape is not of the type ${type}.`);
    return this.state;
  }
}

const SITES = 4;

const made = (book: Book, state: ShapeState): Shape => new Shape(book, state);
