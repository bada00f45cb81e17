/** What happened lately, by key: so much at most, and each for a while. Forgotten at a restart. */

export interface LatelyOptions {
  /** How many are remembered; the oldest go first. */
  readonly most: number;
  /** How long each is. */
  readonly milliseconds: number;
  readonly clock?: (() => number) | undefined;
}

export class Lately<Value> {
  readonly #values = new Map<string, { readonly value: Value; readonly at: number }>();
  readonly #options: LatelyOptions;

  constructor(options: LatelyOptions) {
    this.#options = options;
  }

  get(key: string): Value | undefined {
    const kept = this.#values.get(key);
    return kept !== undefined && this.#now() - kept.at <= this.#options.milliseconds ? kept.value : undefined;
  }

  set(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, { value, at: this.#now() });
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#options.most && oldest !== undefined) this.#values.delete(oldest);
  }

  /** Forgets all whose keys fit; gives those that were not forgotten already. */
  forget(fits: (key: string) => boolean): Value[] {
    return [...this.#values.keys()].filter(fits).flatMap((key) => {
      const value = this.get(key);
      this.#values.delete(key);
      return value === undefined ? [] : [value];
    });
  }

  get size(): number {
    return this.#values.size;
  }

  #now(): number {
    return (this.#options.clock ?? Date.now)();
  }
}
