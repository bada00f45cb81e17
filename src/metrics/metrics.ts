/**
 * Metrics: what has happened since the start, counted, and written as Prometheus reads it (text exposition format 0.0.4).
 * Counts only: no texts, no ids of anybody.
 */

/** What came in, by Telegram's names. */
export const UPDATE_KINDS = ['message', 'edited_message', 'inline_query', 'chosen_inline_result', 'callback_query', 'guest_message'] as const;
export type UpdateKind = (typeof UPDATE_KINDS)[number];

/** A value that others know, beside what is counted here. */
export interface Value {
  readonly name: string;
  readonly type: 'gauge' | 'counter';
  readonly help: string;
  /** Null: not known yet, and left out. */
  readonly value: number | null;
}

/** Upper bounds of the classes of the latency histogram, in seconds: around what people notice (0.1 and 1), up to what is given up. */
const LATENCY_BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

export class Metrics {
  readonly #updates = new Map<UpdateKind, number>();
  readonly #answers = new Map<UpdateKind, number>();
  readonly #classes: number[] = LATENCY_BOUNDS.map(() => 0);
  #handled = 0;
  #seconds = 0;
  #declined = 0;

  /** An update is being handled. */
  updated(kind: UpdateKind): void {
    this.#updates.set(kind, (this.#updates.get(kind) ?? 0) + 1);
  }

  /** It has been handled, in so many seconds. */
  handled(seconds: number): void {
    this.#handled += 1;
    this.#seconds += seconds;
    for (const [index, bound] of LATENCY_BOUNDS.entries()) if (seconds <= bound) this.#classes[index] = (this.#classes[index] ?? 0) + 1;
  }

  /** An answer has been sent; `confident` is false when it says that no passage answers. */
  answered(kind: UpdateKind, confident: boolean): void {
    this.#answers.set(kind, (this.#answers.get(kind) ?? 0) + 1);
    if (!confident) this.#declined += 1;
  }

  /** All of it, with the values of others, as a page for a scraper. */
  page(others: readonly Value[]): string {
    const perKind = (counts: ReadonlyMap<UpdateKind, number>) => UPDATE_KINDS.map((kind) => [`{kind="${kind}"}`, counts.get(kind) ?? 0] as const);
    const latency = 'verbatim_update_seconds';
    const lines = [
      ...family('verbatim_updates_total', 'counter', 'Updates handled.', perKind(this.#updates)),
      ...family('verbatim_answers_total', 'counter', 'Answers that Telegram took.', perKind(this.#answers)),
      ...family('verbatim_declined_total', 'counter', 'Answers that say that no passage answers.', [['', this.#declined]]),
      ...family(latency, 'histogram', 'Time to handle an update, its answer sent.', [
        ...LATENCY_BOUNDS.map((bound, index) => [`_bucket{le="${bound}"}`, this.#classes[index] ?? 0] as const),
        ['_bucket{le="+Inf"}', this.#handled],
        ['_sum', this.#seconds],
        ['_count', this.#handled],
      ]),
      ...others.flatMap(({ name, type, help, value }) => (value === null ? [] : family(name, type, help, [['', value]]))),
    ];
    return `${lines.join('\n')}\n`;
  }
}

/** One metric: its help, its type and a line a value, each with what follows the name. */
function family(name: string, type: string, help: string, values: readonly (readonly [suffix: string, value: number])[]): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...values.map(([suffix, value]) => `${name}${suffix} ${value}`)];
}
