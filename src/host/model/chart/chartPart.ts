import { enumName } from "../enumName";
import type { ChartHandle } from "./chartHandle";

/** Properties whose values are enumerations. */
const enumerations = new Set([
  ...["axisGroup", "baseTimeUnit", "categoryType", "crosses", "displayUnit", "lineStyle"],
  ...["horizontalAlignment", "verticalAlignment", "majorTickMark", "minorTickMark", "markerStyle"],
  ...["position", "scaleType", "tickLabelPosition", "type", "underline"],
]);

/** A part of a chart whose properties are kept under its path: "title/text", "axes/valueAxis/minimum". */
export abstract class ChartPart {
  constructor(
    protected readonly handle: ChartHandle,
    protected readonly options: Record<string, unknown>,
    protected readonly path: string,
  ) {}

  $get<T>(name: string, fallback: T): T {
    const value = this.options[`${this.path}/${name}`];
    return value === undefined ? fallback : (value as T);
  }

  $set(name: string, value: unknown): void {
    const isEnum = typeof value === "string" && enumerations.has(name);
    this.options[`${this.path}/${name}`] = isEnum ? enumName(value) : value;
    this.handle.changed();
  }

  /** The arguments of a part within this one. */
  protected $inner(name: string): [ChartHandle, Record<string, unknown>, string] {
    return [this.handle, this.options, `${this.path}/${name}`];
  }

  /** Forgets everything set on this part. */
  protected $forget(): void {
    for (const key of Object.keys(this.options))
      if (key.startsWith(`${this.path}/`)) delete this.options[key];
    this.handle.changed();
  }
}
