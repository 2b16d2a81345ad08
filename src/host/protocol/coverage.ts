/** Counts which members a client used, and which it asked for in vain. */
export class Coverage {
  readonly #used = new Map<string, number>();
  readonly #missing = new Map<string, number>();

  hit(className: string, member: string): void {
    count(this.#used, `${className}.${member}`);
  }

  miss(className: string, member: string): void {
    count(this.#missing, `${className}.${member}`);
  }

  /** "Class.member" with the number of uses. */
  get used(): ReadonlyMap<string, number> {
    return this.#used;
  }

  /** "Class.member" of everything answered with ApiNotFound, or passed over when loaded. */
  get missing(): ReadonlyMap<string, number> {
    return this.#missing;
  }
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
