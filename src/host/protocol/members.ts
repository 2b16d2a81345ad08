import { HostError } from "./hostError";
import { isHostObject, shapeOf, type HostObject } from "./hostClass";
import type { Coverage } from "./coverage";
import { memberName, settersByOtherName } from "./wire";

/** The only door from the wire to an object's members: by name, counted, refused with "Class.member". */
export class Members {
  constructor(
    readonly coverage: Coverage,
    /** Brings computed values up to date. */
    private readonly settle: () => Promise<void> | undefined,
  ) {}

  /** Whether an object has a property; if not, it was asked for in vain. */
  has(target: HostObject, member: string): boolean {
    const { name, scalars, navigations } = shapeOf(target);
    const known = scalars.includes(member) || navigations.includes(member);
    if (!known) this.coverage.miss(name, member);
    return known;
  }

  /** @throws HostError ApiNotFound when the class has no such property */
  get(target: HostObject, member: string): unknown {
    const shape = shapeOf(target);
    if (!this.has(target, member)) throw absent(shape.name, member);
    this.coverage.hit(shape.name, member);
    return located(`${shape.name}.${member}`, () => Reflect.get(target, member) as unknown);
  }

  /** @throws HostError ApiNotFound when the property does not exist or cannot be set */
  set(target: HostObject, wire: string, value: unknown): void {
    const shape = shapeOf(target);
    const named = memberName(wire);
    const member = settersByOtherName[`${shape.name}.${named}`] ?? named;
    if (!shape.writable.has(member)) throw this.#missing(shape.name, member);
    this.coverage.hit(shape.name, member);
    located(`${shape.name}.${member}`, () => Reflect.set(target, member, value));
  }

  /** Calls a method; a `null` argument is an argument left out. */
  async call(target: HostObject, wire: string, args: readonly unknown[]): Promise<unknown> {
    const shape = shapeOf(target);
    const event = registered.exec(wire)?.[1];
    if (event) {
      if (shape.events !== "any" && !shape.events.includes(event))
        throw this.#missing(shape.name, `on${event}`);
      this.coverage.hit(shape.name, `on${event}`);
      return null;
    }
    const named = memberName(wire);
    const member = shape.methods.includes(named) ? named : spelt(shape.methods, named);
    if (member === undefined) throw this.#missing(shape.name, named);
    this.coverage.hit(shape.name, member);
    if (shape.settles.includes(member)) await this.settle();
    const method = Reflect.get(target, member) as (...args: unknown[]) => unknown;
    const given = args.map((value) => (value === null ? undefined : value));
    try {
      return await method.apply(target, given);
    } catch (error) {
      throw locate(error, `${shape.name}.${member}`);
    }
  }

  /** The object behind a method or property, or null. */
  object(value: unknown, where: string): HostObject | null {
    if (value === null || value === undefined) return null;
    if (isHostObject(value)) return value;
    throw new HostError("InvalidObjectPath", "This member does not answer an object.", where);
  }

  #missing(className: string, member: string): HostError {
    this.coverage.miss(className, member);
    return absent(className, member);
  }
}

/** The event of a register call: "Changed" of `_RegisterDataChangedEvent`, "Moved" of `_UnregisterEventMoved`. */
const registered = /^_(?:Un)?[Rr]egister(?:Event)?(?:Data(?=Changed))?(\w+?)(?:Event)?$/;

function absent(className: string, member: string): HostError {
  const name = `${className}.${member}`;
  return new HostError("ApiNotFound", `${name} is not implemented by this host`, name);
}

/** The client writes some worksheet functions otherwise: "VLookup" for `vlookup`. */
const spelt = (methods: readonly string[], name: string): string | undefined =>
  methods.find((method) => method.toLowerCase() === name.toLowerCase());

function located<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw locate(error, where);
  }
}

function locate(error: unknown, where: string): unknown {
  if (error instanceof HostError) error.location ??= where;
  return error;
}
