import { HostError } from "./hostError";
import { isHostObject, partsOf, type HostObject } from "./hostClass";
import type { Members } from "./members";
import type { References } from "./references";
import { pathTypes, type ArgumentInfo, type ObjectPath } from "./wire";

/** Objects made by name (`new` on the wire): the services shared by all Office hosts. */
export type Services = ReadonlyMap<string, HostObject>;

/** The objects of one batch: each path is evaluated at its first use and once, so `add()` runs once and in order. */
export class Batch {
  readonly #objects = new Map<number, HostObject | null>();
  readonly #kept = new Map<number, string>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly root: HostObject,
    private readonly services: Services,
    private readonly members: Members,
    private readonly references: References,
  ) {}

  /** The object of a path, null for a null object and everything below one. */
  async object(id: number): Promise<HostObject | null> {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `The request has no object path ${id}.`);
    const object = await this.#evaluate(path);
    this.#objects.set(id, object);
    return object;
  }

  /** The object of a path that must exist. @throws HostError InvalidObjectPath on a null object */
  async target(id: number | undefined, member: string): Promise<HostObject> {
    const object = id === undefined ? null : await this.object(id);
    if (object === null)
      throw new HostError("InvalidObjectPath", "The object is a null object.", member);
    return object;
  }

  /** Keeps the path's object beyond the batch. */
  keep(id: number, object: HostObject): string {
    const reference = this.references.keep(object);
    this.#kept.set(id, reference);
    return reference;
  }

  /** The reference the client holds for this path, if it asked for one. */
  referenceOf(id: number): string | undefined {
    const path = this.paths[String(id)];
    return (
      this.#kept.get(id) ?? (path?.ObjectPathType === pathTypes.referenceId ? path.Name : undefined)
    );
  }

  /** Plain arguments, with object paths replaced by their objects. */
  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const marks = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(
      (info?.Arguments ?? []).map((value, index) => this.#argument(value, marks[index])),
    );
  }

  async #argument(value: unknown, mark: unknown): Promise<unknown> {
    if (Array.isArray(mark) && Array.isArray(value)) {
      return Promise.all(
        value.map((item: unknown, index) => this.#argument(item, (mark as unknown[])[index])),
      );
    }
    if (typeof mark === "number" && mark > 0) return this.object(mark);
    return this.#plain(value);
  }

  /** Inside plain objects a reference is written as `{_ObjectPathId}`. */
  async #plain(value: unknown): Promise<unknown> {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) {
      const holdsObjects = value.some(
        (item) => typeof item === "object" && item !== null && !Array.isArray(item),
      );
      return holdsObjects ? Promise.all(value.map((item: unknown) => this.#plain(item))) : value;
    }
    const record = value as Record<string, unknown>;
    if (typeof record["_ObjectPathId"] === "number") return this.object(record["_ObjectPathId"]);
    const entries = Object.entries(record).map(
      async ([key, item]) => [key, await this.#plain(item)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }

  async #evaluate(path: ObjectPath): Promise<HostObject | null> {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return this.root;
      case pathTypes.nullObject:
        return null;
      case pathTypes.referenceId:
        return this.references.get(name);
      case pathTypes.newObject: {
        const service = this.services.get(name);
        if (!service)
          throw new HostError("ApiNotFound", `${name} is not implemented by this host`, name);
        return service;
      }
    }
    const parent =
      path.ParentObjectPathId === undefined ? null : await this.object(path.ParentObjectPathId);
    if (parent === null) return null;
    return this.#child(parent, path, name);
  }

  async #child(parent: HostObject, path: ObjectPath, name: string): Promise<HostObject | null> {
    if (path.ObjectPathType === pathTypes.property) {
      const member = name.charAt(0).toLowerCase() + name.slice(1);
      return this.members.object(this.members.get(parent, member), name);
    }
    const byId = partsOf(parent).$byId;
    if (path.ObjectPathType === pathTypes.indexer && byId) {
      const [id] = await this.arguments(path.ArgumentInfo);
      return byId.call(parent, id);
    }
    const method = path.ObjectPathType === pathTypes.indexer ? "GetItem" : name;
    const value = await this.members.call(parent, method, await this.arguments(path.ArgumentInfo));
    return value === undefined || isHostObject(value)
      ? (value ?? null)
      : this.members.object(value, name);
  }
}
