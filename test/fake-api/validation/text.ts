import type { LinkPreviewOptions, MessageEntity } from 'grammy/types';
import { limits } from '../limits.ts';
import { asText, isFields } from '../params.ts';
import { badRequest, sloppy } from '../refusal.ts';
import { readEntities } from './entities.ts';
import { checkLink } from './links.ts';

/** The content of a text message, checked; optional parts are there only when they say something. */
export interface TextContent {
  readonly text: string;
  readonly entities?: MessageEntity[];
  readonly link_preview_options?: LinkPreviewOptions;
}

/** What a text comes with, as the bot sent it. */
export interface RawText {
  readonly text: string;
  readonly parseMode: unknown;
  readonly entities: unknown;
  readonly preview?: unknown;
}

/** Only white space, control and format characters: nothing a reader would see. */
const blank = /^[\s\p{Cc}\p{Cf}\u2800]*$/u;

/**
 * Checks a text as Telegram does before it sends it, and gives it back as it came. `tooLong` is what is said of more
 * than 4,096 units: a new message and an edit are refused in different words.
 */
export function readText(raw: RawText, tooLong = 'message is too long'): TextContent {
  const { text } = raw;
  if (text === '') throw badRequest('message text is empty');
  if (Buffer.byteLength(text) > limits.textBytes) throw badRequest('text is too long');
  refuseParseMode(raw.parseMode);
  const preview = readPreview(raw.preview);
  const entities = readEntities(text, raw.entities);
  if (blank.test(text)) throw badRequest('text must be non-empty');
  if (text.length > limits.textUnits) throw badRequest(tooLong);
  return { text, ...(entities.length > 0 && { entities }), ...(preview && { link_preview_options: preview }) };
}

/** The project builds entities; whoever sets a parse mode has to escape, and one day does not. */
export function refuseParseMode(parseMode: unknown): void {
  if (parseMode === undefined || parseMode === null || parseMode === '') return;
  throw sloppy(`parse_mode "${asText(parseMode)}" is set, but texts are sent with entities only`);
}

function readPreview(value: unknown): LinkPreviewOptions | undefined {
  if (value === undefined) return undefined;
  if (!isFields(value)) throw badRequest('object expected as link preview options');
  const url = asText(value['url']);
  if (url !== '') checkLink(url, 'link preview');
  return Object.keys(value).length > 0 ? value : undefined;
}
