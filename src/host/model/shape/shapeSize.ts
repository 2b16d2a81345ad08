import { ShapePart } from "./shapePart";
import { childrenOf, fitGroup } from "./shapeTree";

/** The part of a shape that says where it is and how large. */
export abstract class ShapeSize extends ShapePart {
  get left(): number {
    return this.state.left;
  }
  set left(left: number) {
    this.incrementLeft(left - this.state.left);
  }
  get top(): number {
    return this.state.top;
  }
  set top(top: number) {
    this.incrementTop(top - this.state.top);
  }
  get width(): number {
    return this.state.width;
  }
  set width(width: number) {
    this.#resize(width, this.lockAspectRatio ? this.#proportional(width, "width") : this.height);
  }
  get height(): number {
    return this.state.height;
  }
  set height(height: number) {
    this.#resize(this.lockAspectRatio ? this.#proportional(height, "height") : this.width, height);
  }
  get lockAspectRatio(): boolean {
    return this.$get("lockAspectRatio", this.state.type === "Image");
  }
  set lockAspectRatio(lock: boolean) {
    this.$set("lockAspectRatio", lock);
  }
  get rotation(): number {
    return this.$get("rotation", 0);
  }
  set rotation(degrees: number) {
    this.$set("rotation", ((degrees % 360) + 360) % 360);
  }

  /** A group takes its shapes with it. */
  incrementLeft(points: number): void {
    this.state.left += points;
    for (const child of childrenOf(this.book, this.state)) child.left += points;
    this.#moved();
  }
  incrementTop(points: number): void {
    this.state.top += points;
    for (const child of childrenOf(this.book, this.state)) child.top += points;
    this.#moved();
  }
  incrementRotation(degrees: number): void {
    this.rotation += degrees;
  }
  /** By a factor of its present size, or of the size an image came in. */
  scaleHeight(factor: number, scaleType: string, scaleFrom = "ScaleFromTopLeft"): void {
    this.#scale("height", factor, scaleType, scaleFrom);
  }
  scaleWidth(factor: number, scaleType: string, scaleFrom = "ScaleFromTopLeft"): void {
    this.#scale("width", factor, scaleType, scaleFrom);
  }

  #scale(side: "width" | "height", factor: number, scaleType: string, from: string): void {
    const { state } = this;
    const before = { width: state.width, height: state.height };
    const original = scaleType === "OriginalSize" ? state.image?.[side] : undefined;
    this[side] = (original ?? state[side]) * factor;
    const share = from === "ScaleFromMiddle" ? 0.5 : from === "ScaleFromBottomRight" ? 1 : 0;
    this.incrementLeft((before.width - state.width) * share);
    this.incrementTop((before.height - state.height) * share);
  }

  #proportional(size: number, side: "width" | "height"): number {
    const { width, height } = this.state;
    return side === "width" ? (height * size) / width : (width * size) / height;
  }

  /** The shapes of a group grow with it. */
  #resize(width: number, height: number): void {
    const { state } = this;
    const across = width / state.width;
    const down = height / state.height;
    for (const child of childrenOf(this.book, state)) {
      child.left = state.left + (child.left - state.left) * across;
      child.top = state.top + (child.top - state.top) * down;
      child.width *= across;
      child.height *= down;
    }
    Object.assign(state, { width, height });
    this.#moved();
  }

  #moved(): void {
    this.book.dirty = true;
    if (this.state.group) fitGroup(this.book, this.state.group);
  }
}
