import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import type { ShapeEnd, ShapeState } from "../state/shapeState";
import type { MakeShape } from "./shapeTree";
import { ShapePart } from "./shapePart";

/** https://learn.microsoft.com/javascript/api/excel/excel.line */
export class Line extends ShapePart {
  static readonly api = {
    name: "Line",
    navigations: ["beginConnectedShape", "endConnectedShape", "shape"],
  };

  constructor(
    book: Book,
    state: ShapeState,
    private readonly owner: object,
    private readonly make: MakeShape,
  ) {
    super(book, state);
  }

  get id(): string {
    return this.state.id;
  }
  get shape(): object {
    return this.owner;
  }
  get connectorType(): string {
    return this.$get("connectorType", "Straight");
  }
  set connectorType(type: string) {
    this.$set("connectorType", type);
  }
  get beginArrowheadLength(): string {
    return this.$get("beginArrowheadLength", "Medium");
  }
  set beginArrowheadLength(value: string) {
    this.$set("beginArrowheadLength", value);
  }
  get beginArrowheadStyle(): string {
    return this.$get("beginArrowheadStyle", "None");
  }
  set beginArrowheadStyle(value: string) {
    this.$set("beginArrowheadStyle", value);
  }
  get beginArrowheadWidth(): string {
    return this.$get("beginArrowheadWidth", "Medium");
  }
  set beginArrowheadWidth(value: string) {
    this.$set("beginArrowheadWidth", value);
  }
  get endArrowheadLength(): string {
    return this.$get("endArrowheadLength", "Medium");
  }
  set endArrowheadLength(value: string) {
    this.$set("endArrowheadLength", value);
  }
  get endArrowheadStyle(): string {
    return this.$get("endArrowheadStyle", "None");
  }
  set endArrowheadStyle(value: string) {
    this.$set("endArrowheadStyle", value);
  }
  get endArrowheadWidth(): string {
    return this.$get("endArrowheadWidth", "Medium");
  }
  set endArrowheadWidth(value: string) {
    this.$set("endArrowheadWidth", value);
  }
  get isBeginConnected(): boolean {
    return this.state.ends.begin !== undefined;
  }
  get isEndConnected(): boolean {
    return this.state.ends.end !== undefined;
  }
  /** Null for an end that sticks to nothing. */
  get beginConnectedSite(): number | null {
    return this.state.ends.begin?.site ?? null;
  }
  get endConnectedSite(): number | null {
    return this.state.ends.end?.site ?? null;
  }
  get beginConnectedShape(): object | null {
    return this.#shapeAt(this.state.ends.begin);
  }
  get endConnectedShape(): object | null {
    return this.#shapeAt(this.state.ends.end);
  }

  connectBeginShape(shape: unknown, connectionSite: number): void {
    this.state.ends.begin = endOf(shape, connectionSite);
  }
  connectEndShape(shape: unknown, connectionSite: number): void {
    this.state.ends.end = endOf(shape, connectionSite);
  }
  disconnectBeginShape(): void {
    delete this.state.ends.begin;
  }
  disconnectEndShape(): void {
    delete this.state.ends.end;
  }

  #shapeAt(end: ShapeEnd | undefined): object | null {
    return end ? this.make(this.book, end.shape) : null;
  }
}

/** @throws HostError InvalidArgument for a site the shape does not have */
function endOf(given: unknown, site: number): ShapeEnd {
  const shape = given as { $state?: ShapeState; connectionSiteCount?: number } | undefined;
  const count = shape?.connectionSiteCount ?? 0;
  if (!shape?.$state || !Number.isInteger(site) || site < 0 || site >= count)
    throw invalidArgument();
  return { shape: shape.$state, site };
}
