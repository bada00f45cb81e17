/** Adding articles from Telegram: administrators send a file, forward a post, or send a link. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, InlineKeyboard } from 'grammy';
import type { Document } from 'grammy/types';
import type { Added } from '../collect/collection.ts';
import { fileKey, endingOf } from '../collect/naming.ts';
import { postFile } from '../collect/post.ts';
import { encodeButton } from '../render/button-data.ts';
import { collectedCard } from '../render/collected.ts';
import { download } from './collect-download.ts';
import { linkIn, postOf } from './collect-origin.ts';
import { removing } from './collect-remove.ts';
import { mayCollect, refuse } from './collect-rights.ts';
import type { Collecting } from './collect-setup.ts';
import { troubleText } from './collect-troubles.ts';
import type { BotContext } from './context.ts';
import { reply } from './reply.ts';

export const collect = new Composer<BotContext>();
/** What there is only where somebody may add articles. */
const enabled = new Composer<BotContext>();

collect.filter((ctx) => ctx.verbatim.collecting !== undefined, enabled);

enabled.use(removing);

enabled.on('message:document', (ctx, next) => {
  if (ctx.chat.type !== 'private') return next();
  return mayCollect(ctx) ? add(ctx, (collecting) => addDocument(ctx, collecting, ctx.message.document)) : refuse(ctx, 'document');
});

enabled.on('message:text', (ctx, next) => {
  const link = linkIn(ctx.message);
  if (link === null || ctx.chat.type !== 'private') return next();
  if (!mayCollect(ctx)) return /^https?:/iu.test(link) && ctx.message.via_bot === undefined ? refuse(ctx, 'link') : next();
  return add(ctx, async ({ collection, fetchLink }) => collection.addPage(await fetchLink(link)));
});

enabled.on('message:forward_origin', (ctx, next) => {
  const { forward_origin: origin } = ctx.message;
  // The bot's own quotes are in the corpus already.
  if (!mayCollect(ctx) || (origin.type === 'user' && origin.sender_user.id === ctx.me.id)) return next();
  return add(ctx, async ({ collection }) => {
    const post = postOf(ctx.message);
    return post === null ? ctx.verbatim.texts.collect.noText : collection.add(Buffer.from(postFile(post)), 'md');
  });
});

async function addDocument(ctx: BotContext, { collection }: Collecting, document: Document): Promise<Added | string> {
  const ending = endingOf(document.file_name, document.mime_type);
  return ending === undefined ? ctx.verbatim.texts.collect.wrongKind : collection.add(await download(ctx.api, document), ending);
}

/** Does it, and tells what came of it. `work` gives a sentence when there is nothing to add. */
async function add(ctx: BotContext, work: (collecting: Collecting) => Promise<Added | string>): Promise<void> {
  const { collecting, texts, log } = ctx.verbatim;
  if (collecting === undefined) return;
  let added: Added | string;
  try {
    added = await work(collecting);
  } catch (error) {
    added = troubleText(error, texts);
  }
  if (typeof added === 'string') return reply(ctx, new FormattedString(added));
  if (!added.known) log.info('article added', { file: added.file, by: ctx.from?.id ?? null });
  const undo = new InlineKeyboard().text(
    added.known ? texts.collect.removeButton : texts.collect.undoButton,
    encodeButton({ kind: added.known ? 'askRemove' : 'remove', file: fileKey(added.file) }),
  );
  return reply(ctx, collectedCard(added, texts), undo);
}
