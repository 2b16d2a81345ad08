import type { Book } from "../state/book";
import type { FormulaTarget } from "../state/nameState";

/** Brings cells up to date, and then what names that stand for formulas come to; undefined when nothing changed. */
export function calculateNames(book: Book): () => Promise<void> | undefined {
  const known = new WeakMap<FormulaTarget, string>();
  const keyOf = (target: FormulaTarget): string => `${book.calculator.version} ${target.formula}`;
  const stale = (): FormulaTarget[] =>
    book.names
      .map(({ target }) => target)
      .filter(
        (target): target is FormulaTarget =>
          "formula" in target && known.get(target) !== keyOf(target),
      );
  const calculate = async (cells: Promise<void> | undefined): Promise<void> => {
    await cells;
    for (const target of stale()) {
      known.set(target, keyOf(target));
      target.computed = await book.calculator.evaluate(target.formula);
    }
  };
  return () => {
    const cells = book.calculator.settle();
    return stale().length > 0 ? calculate(cells) : cells;
  };
}
