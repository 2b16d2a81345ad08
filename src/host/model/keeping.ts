/** Something that keeps values by name. */
type Keeper = {
  $get<Value>(name: string, fallback: Value): Value;
  $set(name: string, value: unknown): void;
};

type Class<Instance, Arguments extends unknown[]> = abstract new (...args: Arguments) => Instance;

type Widened<Values> = {
  [Name in keyof Values]: Values[Name] extends string
    ? string
    : Values[Name] extends number
      ? number
      : Values[Name] extends boolean
        ? boolean
        : Values[Name];
};

/**
 * A class with properties that are only kept: each is what stands here until it is set.
 * @param fixed properties that are always so, and cannot be set
 */
export function keeping<
  Base extends Keeper,
  Arguments extends unknown[],
  Own extends object,
  Fixed extends object = object,
>(
  base: Class<Base, Arguments>,
  own: Own,
  fixed?: Fixed,
): Class<Base & Widened<Own> & Readonly<Widened<Fixed>>, Arguments> {
  abstract class Kept extends (base as unknown as Class<Keeper, []>) {}
  for (const [name, fallback] of Object.entries({ ...own, ...fixed })) {
    const get = function (this: Keeper): unknown {
      return this.$get(name, fallback as unknown);
    };
    const set = function (this: Keeper, value: unknown): void {
      this.$set(name, value);
    };
    Object.defineProperty(Kept.prototype, name, name in own ? { get, set } : { get });
  }
  return Kept as unknown as Class<Base & Widened<Own> & Readonly<Widened<Fixed>>, Arguments>;
}
