/** `/remove` and the buttons by which articles go out of the corpus, and come back. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, InlineKeyboard } from 'grammy';
import { fileKey } from '../collect/naming.ts';
import { foldSpace, foldWord } from '../language/fold.ts';
import { decodeButton, encodeButton } from '../render/button-data.ts';
import type { ButtonData } from '../render/button-data.ts';
import { askRemoveCard, matchingPage, removablePage } from '../render/collected.ts';
import type { Removable, RemovablePage } from '../render/collected.ts';
import type { Texts } from '../texts/texts.ts';
import { mayCollect, refuse } from './collect-rights.ts';
import type { Collecting } from './collect-setup.ts';
import { troubleText } from './collect-troubles.ts';
import type { BotContext } from './context.ts';
import { edit, reply } from './reply.ts';

const BUTTONS_PER_ROW = 6;

/** What is shown: a message and its buttons. */
interface Shown {
  readonly message: FormattedString;
  readonly keyboard: InlineKeyboard;
}

export const removing = new Composer<BotContext>();

removing.command('remove', async (ctx, next) => {
  const { collecting } = ctx.verbatim;
  // What is forwarded is somebody else's words: no command.
  if (collecting === undefined || ctx.message?.forward_origin !== undefined) return next();
  if (!mayCollect(ctx)) return refuse(ctx, 'command');
  const shown = await shownFor(ctx, () => (ctx.match.trim() === '' ? page(ctx, collecting, 1) : matching(ctx, collecting, ctx.match)));
  return reply(ctx, shown.message, shown.keyboard);
});

removing.on('callback_query:data', async (ctx, next) => {
  const { collecting, texts } = ctx.verbatim;
  const data = decodeButton(ctx.callbackQuery.data);
  if (collecting === undefined || data === null || !isOurs(data)) return next();
  if (!mayCollect(ctx)) {
    await ctx.answerCallbackQuery(texts.collect.onlyAdmins);
    return;
  }
  const shown = await shownFor(ctx, () => pressed(ctx, collecting, data));
  await edit(ctx, shown.message, shown.keyboard);
  await ctx.answerCallbackQuery();
});

type OurButton = Extract<ButtonData, { kind: 'removable' | 'askRemove' | 'remove' | 'restore' | 'keep' }>;

function isOurs(data: ButtonData): data is OurButton {
  return ['removable', 'askRemove', 'remove', 'restore', 'keep'].includes(data.kind);
}

async function pressed(ctx: BotContext, collecting: Collecting, data: OurButton): Promise<Shown> {
  const { texts, log } = ctx.verbatim;
  const { collection } = collecting;
  const by = ctx.from?.id ?? null;
  switch (data.kind) {
    case 'removable':
      return page(ctx, collecting, data.page);
    case 'askRemove':
      return asking(titled(ctx, await collection.find(data.file)), texts);
    case 'remove': {
      const { file, id } = await collection.remove(data.file);
      log.info('article removed', { file, by });
      const back = encodeButton({ kind: 'restore', removed: id });
      return { message: new FormattedString(texts.collect.removed(file)), keyboard: new InlineKeyboard().text(texts.collect.putBackButton, back) };
    }
    case 'restore': {
      const file = await collection.restore(data.removed);
      log.info('article put back', { file, by });
      return { message: new FormattedString(texts.collect.restored(file)), keyboard: removeKeyboard(file, texts) };
    }
    case 'keep':
      return { message: new FormattedString(texts.collect.kept), keyboard: new InlineKeyboard() };
  }
}

/** What went wrong is shown in its place. */
async function shownFor(ctx: BotContext, work: () => Promise<Shown>): Promise<Shown> {
  try {
    return await work();
  } catch (error) {
    return { message: new FormattedString(troubleText(error, ctx.verbatim.texts)), keyboard: new InlineKeyboard() };
  }
}

async function page(ctx: BotContext, { collection }: Collecting, wanted: number): Promise<Shown> {
  const { texts } = ctx.verbatim;
  const files = await collection.files({ added: true });
  const shown = removablePage(files.map((file) => titled(ctx, file)), wanted, texts);
  const keyboard = choosing(shown);
  if (shown.page > 1) keyboard.text(texts.previousButton, encodeButton({ kind: 'removable', page: shown.page - 1 }));
  if (shown.page < shown.pages) keyboard.text(texts.nextButton, encodeButton({ kind: 'removable', page: shown.page + 1 }));
  return { message: shown.message, keyboard };
}

async function matching(ctx: BotContext, { collection }: Collecting, part: string): Promise<Shown> {
  const { texts } = ctx.verbatim;
  const wanted = folded(part);
  const titles = titlesOf(ctx);
  const fits = (file: string): boolean => [file, ...(titles.get(file) ?? [])].some((name) => folded(name).includes(wanted));
  const found = (await collection.files()).filter(fits).map((file) => titled(ctx, file, titles));
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return asking(only, texts);
  const shown = matchingPage(found, texts);
  return { message: shown.message, keyboard: choosing(shown) };
}

function asking(one: Removable, texts: Texts): Shown {
  return { message: askRemoveCard(one, texts), keyboard: removeKeyboard(one.file, texts, 'remove').text(texts.collect.keepButton, encodeButton({ kind: 'keep' })) };
}

function removeKeyboard(file: string, texts: Texts, kind: 'askRemove' | 'remove' = 'askRemove'): InlineKeyboard {
  return new InlineKeyboard().text(texts.collect.removeButton, encodeButton({ kind, file: fileKey(file) }));
}

/** A button with its number for each file. */
function choosing({ shown, first }: RemovablePage): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const [index, { file }] of shown.entries()) {
    if (index > 0 && index % BUTTONS_PER_ROW === 0) keyboard.row();
    keyboard.text(String(first + index), encodeButton({ kind: 'askRemove', file: fileKey(file) }));
  }
  return shown.length === 0 ? keyboard : keyboard.row();
}

/** A file with the title of its first article; one that is not in the library yet, or cannot be read, by its own name. */
function titled(ctx: BotContext, file: string, titles = titlesOf(ctx)): Removable {
  return { file, title: titles.get(file)?.[0] ?? file };
}

function titlesOf({ verbatim: { library } }: BotContext): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>();
  for (const { source } of library.snapshot.articles) titles.set(source.file, [...(titles.get(source.file) ?? []), source.title]);
  return titles;
}

function folded(text: string): string {
  return foldWord(foldSpace(text));
}
