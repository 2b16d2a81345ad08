import { formatAddress } from "../state/address";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import { RangeHandle } from "../state/rangeHandle";
import { functionNames } from "./functionNames";
import { FunctionResult } from "./functionResult";

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.functions
 *
 * Each method is a worksheet function, calculated by the formula engine.
 */
export class Functions {
  static readonly api = { name: "Functions", settles: functionNames };

  constructor(private readonly book: Book) {}

  async $call(name: string, args: readonly unknown[]): Promise<FunctionResult> {
    const given = args.slice(0, args.findLastIndex((argument) => argument !== undefined) + 1);
    const formula = `${name.toUpperCase().replaceAll("_", ".")}(${given.map(term).join(",")})`;
    return new FunctionResult(formula, await this.book.calculator.evaluate(`=${formula}`));
  }
}

for (const name of functionNames) {
  Object.defineProperty(Functions.prototype, name, {
    configurable: true,
    value: function call(this: Functions, ...args: unknown[]): Promise<FunctionResult> {
      return this.$call(name, args.flat());
    },
  });
}

/** An argument as it stands in a formula. */
function term(argument: unknown): string {
  if (argument === undefined) return "";
  if (argument instanceof RangeHandle)
    return formatAddress(argument.$sheet.name, argument.$area, true);
  if (argument instanceof FunctionResult) return argument.$formula;
  if (typeof argument === "string") return `"${argument.replaceAll('"', '""')}"`;
  if (typeof argument === "number") return String(argument);
  if (typeof argument === "boolean") return argument ? "TRUE" : "FALSE";
  throw invalidArgument();
}
