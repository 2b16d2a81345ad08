import type { IBorderStyleData } from "@univerjs/core";
import { lineKind, lineOf } from "../format/borderLines";
import { readColor, showColor } from "../format/colors";
import type { CellStyle } from "./cellStyles";

const keys = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  DiagonalDown: "tl_br",
  DiagonalUp: "bl_tr",
} as const;

export type StyleSide = keyof typeof keys;

/** A style is for one cell: it has no inside lines. */
export const styleSides = Object.keys(keys) as StyleSide[];

/** A border of a named style. */
export class StyleBorder {
  static readonly api = { name: "RangeBorder" };

  constructor(
    private readonly owner: CellStyle,
    private readonly side: StyleSide,
  ) {}

  get $id(): string {
    return this.side;
  }
  get sideIndex(): string {
    return this.side;
  }
  get style(): string {
    return lineOf(this.#line.s).style;
  }
  set style(style: string) {
    const weight = this.#line.s === 0 ? "Thin" : this.weight;
    this.#change({ s: lineKind({ style, weight }) });
  }
  get weight(): string {
    return lineOf(this.#line.s).weight;
  }
  set weight(weight: string) {
    const style = this.style === "None" ? "Continuous" : this.style;
    this.#change({ s: lineKind({ style, weight }) });
  }
  get color(): string {
    return showColor(this.#line.cl.rgb, "#000000");
  }
  set color(color: string) {
    this.#change({ s: this.#line.s === 0 ? 1 : this.#line.s, cl: { rgb: readColor(color) } });
  }

  get #line(): IBorderStyleData {
    return this.owner.style.bd?.[keys[this.side]] ?? { s: 0, cl: { rgb: "#000000" } };
  }

  #change(change: Partial<IBorderStyleData>): void {
    const line = { ...this.#line, ...change };
    const { style } = this.owner;
    this.owner.style = {
      ...style,
      bd: { ...style.bd, [keys[this.side]]: line.s === 0 ? null : line },
    };
  }
}
