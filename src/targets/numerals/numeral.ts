/** A numeral found at one place of a text. */
export interface Numeral {
  readonly end: number;
  /** The figure before its scale word: 3.3 of 3.3万. */
  readonly mantissa: number;
  /** 10000 of 3.3万; 1 without a scale word. */
  readonly scale: number;
  /** 余, 多: the figure is rounded down. */
  readonly approximate: boolean;
  /** How it is written. */
  readonly written: "digits" | "characters" | "bare";
  /** The unit the notation itself implies: 百分之八十 is 80 %. */
  readonly unit?: string;
}

/** Reads one notation at one place; null where it does not stand there. */
export type NumeralParser = (text: string, at: number) => Numeral | null;

/** Cuts the noise of binary fractions: 4.52 × 10000 is 45200. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
