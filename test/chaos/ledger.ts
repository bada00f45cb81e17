/** Who asked what, and how often each question was answered: the truth that every fault is measured against. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Chat } from 'grammy/types';
import type { Fault } from '../fake-api/faults.ts';
import type { Fields } from '../fake-api/params.ts';
import type { Person } from '../fake-api/people.ts';
import type { FakeTelegram } from '../fake-api/telegram.ts';

export interface Asked {
  readonly update: number;
  readonly chat: number;
  /** When it was asked and when its answers came, by `performance.now()`. */
  readonly at: number;
  readonly answers: number[];
}

const QUESTIONS = ['when will it be signed?', 'who signs the agreement?', 'what is the deal about?', 'where is it signed?'];

export class Ledger {
  readonly asked: Asked[] = [];
  readonly #telegram: FakeTelegram;
  readonly #people: { person: Person; chat: Chat }[];
  readonly #byMessage = new Map<string, Asked>();
  #answered = 0;

  /** `fault` says what becomes of each message that the bot sends. */
  constructor(telegram: FakeTelegram, people: number, fault: (chat: number) => Fault | undefined = () => undefined) {
    this.#telegram = telegram;
    this.#people = Array.from({ length: people }, () => {
      const person = telegram.user();
      return { person, chat: telegram.privateChat(person) };
    });
    telegram.faults.rule = (method, params) => {
      if (method !== 'sendMessage') return undefined;
      const planned = fault(Number(params['chat_id']));
      if (isCarriedOut(planned)) this.#note(params);
      return planned;
    };
  }

  /** The next of the people, in turn, asks so many questions; `who` picks one of them instead, `text` what is asked. */
  ask(count: number, who?: number, text?: string): void {
    for (let number = 0; number < count; number += 1) {
      const { person, chat } = this.#people[(who ?? this.asked.length) % this.#people.length] ?? never();
      const message = person.says(chat, text ?? QUESTIONS[this.asked.length % QUESTIONS.length] ?? '');
      const update = this.#telegram.pending.at(-1)?.update_id ?? never();
      const asked: Asked = { update, chat: chat.id, at: performance.now(), answers: [] };
      this.asked.push(asked);
      this.#byMessage.set(`${chat.id} ${message.message_id}`, asked);
    }
  }

  /** Answers so far. */
  get answered(): number {
    return this.#answered;
  }

  /** Questions without an answer. */
  get lost(): number {
    return this.asked.filter(({ answers }) => answers.length === 0).length;
  }

  /** Answers beyond the first of a question. */
  get twice(): number {
    return this.asked.reduce((sum, { answers }) => sum + Math.max(0, answers.length - 1), 0);
  }

  /** Questions whose first answer came before that of an earlier question of the same chat. */
  get inversions(): number {
    const latest = new Map<number, number>();
    let count = 0;
    for (const { chat, answers } of this.asked) {
      const [first = Infinity] = answers;
      if (first < (latest.get(chat) ?? 0)) count += 1;
      latest.set(chat, Math.max(first, latest.get(chat) ?? 0));
    }
    return count;
  }

  /** Milliseconds between question and answer, of the answered. */
  get latencies(): number[] {
    return this.asked.flatMap(({ at, answers: [first] }) => (first === undefined ? [] : [first - at]));
  }

  /** Waits until so many answers have come, or so many milliseconds have gone. */
  async until(answers: number, milliseconds: number): Promise<void> {
    await until(() => this.#answered >= answers, milliseconds);
  }

  /** Waits until every question is answered, or so many milliseconds have gone. */
  async settle(milliseconds: number): Promise<void> {
    await until(() => this.#answered >= this.asked.length && this.lost === 0, milliseconds);
  }

  #note(params: Fields): void {
    const { message_id } = JSON.parse(JSON.stringify(params['reply_parameters'] ?? {})) as { message_id?: number };
    this.#byMessage.get(`${String(params['chat_id'])} ${message_id}`)?.answers.push(performance.now());
    this.#answered += 1;
  }
}

/** Whether the fake carries a call out although this happens to it. */
function isCarriedOut(fault: Fault | undefined): boolean {
  return fault === undefined || (typeof fault === 'object' && ('lateMs' in fault || 'lost' in fault));
}

async function until(done: () => boolean, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!done() && performance.now() < end) await sleep(10);
}

/** The value below which this share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
}

function never(): never {
  throw new Error('the list is empty');
}
