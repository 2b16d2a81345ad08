import { HostError } from "./hostError";
import type { HostObject } from "./hostClass";

/** Objects that live longer than the batch that made them, by the id the client was given. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  #next = 0;

  /** Every call gives a new id: two proxies of one object are released apart. */
  keep(object: HostObject): string {
    const id = `ref:${++this.#next}`;
    this.#objects.set(id, object);
    return id;
  }

  /** @throws HostError InvalidObjectPath when the id was never given or already released */
  get(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object)
      throw new HostError("InvalidObjectPath", `The reference ${id} is no longer valid.`);
    return object;
  }

  release(id: string): void {
    this.#objects.delete(id);
  }

  /** How many objects are kept, to see a leak. */
  get size(): number {
    return this.#objects.size;
  }

  objects(): IterableIterator<HostObject> {
    return this.#objects.values();
  }
}
