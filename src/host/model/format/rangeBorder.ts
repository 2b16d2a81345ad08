import type { IBorderStyleData, Nullable } from "@univerjs/core";
import { enumName } from "../enumName";
import { lineKind, lineOf, type Line } from "./borderLines";
import { partsOfSide, type BorderSide, type LineKey, type SidePart } from "./borderSides";
import { readColor, showColor } from "./colors";
import type { FormatTarget } from "./formatTarget";
import { visited } from "./readFormat";
import { editFormat } from "./writeFormat";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
export class RangeBorder {
  static readonly api = { name: "RangeBorder" };

  constructor(
    private readonly target: FormatTarget,
    private readonly side: BorderSide,
  ) {}

  get $id(): string {
    return this.side;
  }
  get sideIndex(): string {
    return this.side;
  }
  get style(): string | null {
    return this.#common((line) => lineOf(line?.s ?? 0).style);
  }
  set style(given: string) {
    const style = enumName(given);
    this.#change((line) => ({ ...line, s: lineKind({ ...weightOf(line, style), style }) }));
  }
  get weight(): string | null {
    return this.#common((line) => lineOf(line?.s ?? 0).weight);
  }
  set weight(weight: string) {
    this.#change((line) => {
      const { style } = lineOf(line.s);
      return { ...line, s: lineKind({ style: style === "None" ? "Continuous" : style, weight }) };
    });
  }
  get color(): string | null {
    return this.#common((line) => showColor(line?.cl.rgb, "#000000"));
  }
  set color(color: string) {
    const rgb = readColor(color);
    this.#change((line) => ({ s: line.s === 0 ? 1 : line.s, cl: { rgb } }));
  }
  get tintAndShade(): number {
    return 0;
  }
  set tintAndShade(_tint: number) {}

  get #parts(): SidePart[] {
    return this.target.$areas.flatMap((area) => partsOfSide(area, this.side));
  }

  #common(read: (line: Nullable<IBorderStyleData>) => string): string | null {
    const values = new Set<string>();
    for (const { area, key } of this.#parts) {
      for (const { row, column } of visited(this.target.$sheet, area))
        values.add(read(this.target.$sheet.style(row, column).bd?.[key]));
      break;
    }
    const [first = read(undefined), ...others] = values;
    return others.length > 0 ? null : first;
  }

  #change(change: (line: IBorderStyleData) => IBorderStyleData): void {
    const { $book, $sheet } = this.target;
    for (const { area, key } of this.#parts) {
      editFormat({ $book, $sheet, $areas: [area] }, (style) => {
        const after = change(style.bd?.[key] ?? { s: 0, cl: { rgb: "#000000" } });
        return { style: { bd: borderOf(key, after.s === 0 ? null : after) } };
      });
    }
  }
}

const borderOf = (key: LineKey, line: IBorderStyleData | null) => ({ [key]: line });

const weightOf = (line: IBorderStyleData, style: string): Line =>
  line.s === 0 ? { style, weight: "Thin" } : lineOf(line.s);
