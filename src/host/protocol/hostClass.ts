/** What a host class says about itself; every other fact is read from its prototype. */
export type ClassDeclaration = {
  /** The class's name in the public API. */
  readonly name: string;
  /** Accessors that answer an object instead of a plain value. */
  readonly navigations?: readonly string[];
  /** Events by their public name without "on": "Changed" for `onChanged`. */
  readonly events?: readonly string[] | "any";
  /** Methods that answer an object but look at computed values to find it. */
  readonly settles?: readonly string[];
  /** Methods that never look at computed values: nothing is calculated for them. */
  readonly still?: readonly string[];
};

/**
 * An object the client can hold. Its public members carry the names of the Excel API: accessors are properties
 * (with a setter when writable), methods are methods. Members that begin with `$` are the host's own and cannot be
 * reached from outside.
 */
export type HostObject = object;

/** What the dispatcher asks of an object beside its public members. */
export type HostParts = {
  /** What the client addresses this object by in later batches. */
  readonly $id?: string | number;
  /** The members of a collection. */
  $items?(): readonly HostObject[];
  /** Finds a member by its id where the public class has no `getItem`. */
  $byId?(id: unknown): HostObject;
};

export const partsOf = (object: HostObject): HostParts => object;

/** The members of one class. */
export type ClassShape = {
  readonly name: string;
  readonly scalars: readonly string[];
  readonly navigations: readonly string[];
  readonly methods: readonly string[];
  readonly events: readonly string[] | "any";
  readonly settles: readonly string[];
  readonly still: readonly string[];
  readonly writable: ReadonlySet<string>;
};

const shapes = new WeakMap<object, ClassShape>();

/** The shape of the object's class. @throws TypeError when the class has no `static api`. */
export function shapeOf(object: HostObject): ClassShape {
  return shapeOfPrototype(Object.getPrototypeOf(object) as object);
}

/** The shape behind a prototype, read once. */
export function shapeOfPrototype(prototype: object): ClassShape {
  const known = shapes.get(prototype);
  if (known) return known;
  const declaration = (prototype.constructor as { api?: ClassDeclaration }).api;
  if (!declaration)
    throw new TypeError(`${prototype.constructor.name} does not declare its API name`);
  const navigations = new Set(declaration.navigations ?? []);
  const scalars = new Set<string>();
  const methods = new Set<string>();
  const writable = new Set<string>();
  for (
    let level = prototype;
    level !== Object.prototype;
    level = Object.getPrototypeOf(level) as object
  ) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (name.startsWith("$") || name === "constructor") continue;
      if (member.get && !navigations.has(name)) scalars.add(name);
      if (member.set) writable.add(name);
      if (typeof member.value === "function") methods.add(name);
    }
  }
  const shape: ClassShape = {
    name: declaration.name,
    scalars: [...scalars],
    navigations: [...navigations],
    methods: [...methods],
    events: declaration.events ?? [],
    settles: declaration.settles ?? [],
    still: declaration.still ?? [],
    writable,
  };
  shapes.set(prototype, shape);
  return shape;
}

/** True for an object whose class declares an API name. */
export function isHostObject(value: unknown): value is HostObject {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value.constructor as { api?: unknown } | undefined)?.api === "object"
  );
}
