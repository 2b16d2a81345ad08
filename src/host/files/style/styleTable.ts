import type { IStyleData } from "@univerjs/core";

/** Gives equal styles one name, so that ten thousand bordered cells share one style. */
export class StyleTable {
  readonly #names = new Map<string, string>();
  readonly styles: Record<string, IStyleData> = {};

  /** The style's name; undefined for a style that says nothing. */
  name(style: IStyleData): string | undefined {
    if (Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    let name = this.#names.get(key);
    if (name === undefined) {
      name = `x${this.#names.size + 1}`;
      this.#names.set(key, name);
      this.styles[name] = style;
    }
    return name;
  }
}
