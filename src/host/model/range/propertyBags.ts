import { shapeOf } from "../../protocol/hostClass";
import { RangeBorderCollection } from "../format/rangeBorderCollection";
import { invalidArgument } from "../state/notFound";

/** Properties by name, some of them objects with properties of their own: `{format: {fill: {color: "red"}}}`. */
export type PropertyBag = Readonly<Record<string, unknown>>;

/** `Excel.CellBorderCollection` by the names of `Excel.BorderIndex`. */
const sides: Readonly<Record<string, string>> = {
  bottom: "EdgeBottom",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  vertical: "InsideVertical",
};

const isBag = (value: unknown): value is PropertyBag => typeof value === "object" && value !== null;

/** Sets what the bag names and leaves the rest. @throws HostError InvalidArgument on an unknown or read-only name */
export function setProperties(object: object, bag: PropertyBag): void {
  for (const [name, value] of Object.entries(bag)) {
    if (value === undefined || value === null) continue;
    const part = partOf(object, name);
    if (part && isBag(value)) setProperties(part, value);
    else if (shapeOf(object).writable.has(name)) Reflect.set(object, name, value);
    else throw invalidArgument();
  }
}

/** Reads what is asked for by `true`; a part asked for as a whole answers all its values. */
export function getProperties(object: object, asked: PropertyBag): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === false || wanted === undefined || wanted === null) continue;
    const part = partOf(object, name);
    if (part) found[name] = getProperties(part, isBag(wanted) ? wanted : everythingOf(part));
    else if (shapeOf(object).scalars.includes(name)) found[name] = Reflect.get(object, name);
    else throw invalidArgument();
  }
  return found;
}

function partOf(object: object, name: string): object | undefined {
  if (object instanceof RangeBorderCollection) {
    const side = sides[name];
    return side === undefined ? undefined : object.getItem(side);
  }
  return shapeOf(object).navigations.includes(name)
    ? (Reflect.get(object, name) as object)
    : undefined;
}

const everythingOf = (part: object): PropertyBag =>
  Object.fromEntries(
    (part instanceof RangeBorderCollection ? Object.keys(sides) : shapeOf(part).scalars).map(
      (name) => [name, true],
    ),
  );
