import type { Chat, Document, Message, Update, User } from 'grammy/types';
import type { Account } from './account.ts';
import { remember } from './bounded.ts';
import type { NewUpdate } from './kinds.ts';
import { Person } from './people.ts';
import type { Room } from './rooms.ts';

const firstPersonId = 1001;

/** How a group is made: its title, whether the bot is an administrator, and anything else of a supergroup. */
export type GroupOptions = Partial<Omit<Chat.SupergroupChat, 'type' | 'title'>> & {
  readonly title: string;
  readonly admin?: boolean;
};

/** The people, chats and files around one bot, as a test makes them and looks at them. */
export class World {
  readonly #account: Account;

  constructor(account: Account) {
    this.#account = account;
  }

  /** Somebody who may talk to the bot. */
  user(about: Partial<User> = {}): Person {
    let id = about.id ?? firstPersonId;
    if (about.id === undefined) while (this.#account.people.has(id)) id += 1;
    const user: User = { is_bot: false, first_name: `Person ${id}`, ...about, id };
    this.#account.people.set(id, user);
    return new Person(user, this.#account);
  }

  /** The private chat of a person with the bot, which the person has started. */
  privateChat({ user: { id, first_name, last_name, username } }: Person): Chat.PrivateChat {
    const names = { first_name, ...(last_name && { last_name }), ...(username && { username }) };
    return this.#open({ id, type: 'private', ...names });
  }

  /** A group the bot is a member of, or an administrator. */
  group({ admin = false, ...about }: GroupOptions): Chat.SupergroupChat {
    const id = -1_001_000_000_000 - this.#account.newId();
    const chat = this.#open<Chat.SupergroupChat>({ id, ...about, type: 'supergroup' });
    if (admin) this.#room(chat).standing = 'administrator';
    return chat;
  }

  /** A small old-style group, which can be upgraded. */
  smallGroup({ title, id = -4_000_000 - this.#account.newId() }: { title: string; id?: number }): Chat.GroupChat {
    return this.#open({ id, title, type: 'group' });
  }

  /** Turns a small group into a supergroup with another number. */
  upgrade(group: Chat.GroupChat): Chat.SupergroupChat {
    const next = this.group({ title: group.title });
    const anonymous: User = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
    const last = this.#room(group).post({ from: anonymous, migrate_to_chat_id: next.id });
    const first = this.#room(next).post({ from: anonymous, migrate_from_chat_id: group.id });
    this.#room(group).upgradedTo = next.id;
    for (const message of [last, first]) this.deliver({ message: message as NonNullable<Update['message']> });
    return next;
  }

  /** A file for `person.sends`. `size` is what Telegram says of it, if not the truth. */
  file(about: { name: string; bytes: Uint8Array | string; size?: number; type?: string }): Document {
    const bytes = Buffer.from(about.bytes as Uint8Array); // a text is taken as UTF-8
    const id = `file-${this.#account.newId()}`;
    const size = about.size ?? bytes.length;
    remember(this.#account.files, id, { id, path: `documents/${id}`, size, bytes }, 10_000);
    const type = about.type && { mime_type: about.type };
    return { file_id: id, file_unique_id: `unique-${id}`, file_name: about.name, file_size: size, ...type };
  }

  /** Delivers any update at all; gives it with its number, or nothing when the bot does not want its kind. */
  deliver(update: NewUpdate): Update | undefined {
    return this.#account.updates.add(update);
  }

  /** The bot's messages of a chat as they are now. */
  sent(chat: Chat): Message[] {
    return this.messages(chat).filter(({ from }) => from?.id === this.#account.info.id);
  }

  /** All messages of a chat as they are now. */
  messages(chat: Chat): Message[] {
    return [...this.#room(chat).messages.values()];
  }

  #open<C extends Chat>(chat: C): C {
    this.#account.open(chat);
    return chat;
  }

  #room({ id }: Chat): Room {
    const room = this.#account.rooms.get(id);
    if (!room) throw new Error(`the bot knows no chat ${id}`);
    return room;
  }
}
