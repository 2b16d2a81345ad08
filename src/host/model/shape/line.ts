import { keeping } from "../keeping";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import type { ShapeEnd, ShapeState } from "../state/shapeState";
import type { MakeShape } from "./shapeTree";
import { ShapePart } from "./shapePart";

/** https://learn.microsoft.com/javascript/api/excel/excel.line */
export class Line extends keeping(ShapePart, {
  beginArrowheadLength: "Medium",
  beginArrowheadStyle: "None",
  beginArrowheadWidth: "Medium",
  endArrowheadLength: "Medium",
  endArrowheadStyle: "None",
  endArrowheadWidth: "Medium",
}) {
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
