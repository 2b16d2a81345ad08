import { invalidArgument } from "../state/notFound";
import type { ChartHandle } from "./chartHandle";
import { ChartTrendline } from "./chartTrendline";

const types = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"];

/** https://learn.microsoft.com/javascript/api/excel/excel.charttrendlinecollection */
export class ChartTrendlineCollection {
  static readonly api = { name: "ChartTrendlineCollection" };

  constructor(
    private readonly handle: ChartHandle,
    private readonly options: Record<string, unknown>,
  ) {}

  $items(): ChartTrendline[] {
    return this.#numbers.map((number) => this.#at(number));
  }

  add(type = "Linear"): ChartTrendline {
    if (!types.includes(type)) throw invalidArgument();
    const numbers = this.#numbers;
    const number = 1 + Math.max(0, ...numbers);
    this.options["trendlines"] = [...numbers, number];
    const added = this.#at(number);
    added.type = type;
    return added;
  }
  getCount(): number {
    return this.#numbers.length;
  }
  /** By the order in which they were added. */
  getItem(index: number): ChartTrendline {
    const number = this.#numbers[index];
    if (number === undefined) throw invalidArgument();
    return this.#at(number);
  }

  get #numbers(): number[] {
    return (this.options["trendlines"] as number[] | undefined) ?? [];
  }

  #at(number: number): ChartTrendline {
    return new ChartTrendline(this.handle, this.options, `trendlines/${number}`);
  }
}
