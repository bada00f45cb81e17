import { PassThrough, Writable } from 'node:stream';
import { Bot, InlineKeyboard } from 'grammy';
import type { Context } from 'grammy';
import type { InlineQueryResult, Update, UserFromGetMe } from 'grammy/types';
import { describe, expect, it, vi } from 'vitest';
import { NoInputError, runTerminalChat } from '../../src/terminal/chat.ts';
import type { TerminalChatOptions } from '../../src/terminal/chat.ts';
import { TERMINAL_TEXTS } from '../../src/terminal/texts.ts';

const BOT_INFO: UserFromGetMe = {
  id: 1000,
  is_bot: true,
  first_name: 'Verbatim',
  username: 'verbatim_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};

const HELLO = TERMINAL_TEXTS.en.hello('Verbatim').join('\n');
const HINT = TERMINAL_TEXTS.en.numbersHint;

function newBot(): Bot {
  return new Bot('local:console', { botInfo: BOT_INFO });
}

function collect(output: PassThrough): () => string {
  let text = '';
  output.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  return () => text;
}

/** Pipes the lines in; gives what was shown after the greeting. */
async function transcript(bot: Bot, lines: string[], options: Partial<TerminalChatOptions> = {}): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  const shown = collect(output);
  input.end(lines.join('\n'));
  await runTerminalChat(bot, {
    input,
    output,
    language: 'en',
    interactive: false,
    colours: false,
    texts: TERMINAL_TEXTS.en,
    clock: () => 1_700_000_000_000,
    ...options,
  });
  await new Promise(setImmediate);
  const [hello, rest = ''] = shown().split(/\n\n(.*)/s);
  expect(hello).toBe(options.notice === undefined ? HELLO : `${HELLO}\n${options.notice}`);
  return rest;
}

describe('messages', () => {
  it('are answered in their order, one at a time', async () => {
    const bot = newBot();
    let running = 0;
    bot.on('message:text', async (ctx) => {
      running += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      await ctx.reply(`${ctx.message.message_id}: ${ctx.message.text} (${running} at a time)`);
      running -= 1;
    });
    expect(await transcript(bot, ['one', '', '  two  ', 'three'])).toBe(
      '> one\n1: one (1 at a time)\n\n> two\n3: two (1 at a time)\n\n> three\n5: three (1 at a time)\n\n',
    );
  });

  it('come from a person of the chosen language', async () => {
    const bot = newBot();
    bot.on('message', (ctx) => ctx.reply(`${ctx.from.first_name}, ${ctx.from.language_code}, ${ctx.chat.type}, ${ctx.message.date}`));
    expect(await transcript(bot, ['hi'], { language: 'ru' })).toContain('Guest, ru, private, 1700000000');
  });

  it('are changed by "^" as in Telegram: the last one, and its commands are marked', async () => {
    const bot = newBot();
    bot.on('message', (ctx) => ctx.reply(`${ctx.message.message_id}: ${ctx.message.text}`));
    bot.on('edited_message:entities:bot_command', (ctx) => ctx.reply(`${ctx.editedMessage.message_id} is a command: ${ctx.editedMessage.text}`));
    bot.on('edited_message', (ctx) => ctx.reply(`${ctx.editedMessage.message_id} is now: ${ctx.editedMessage.text}`));
    expect(await transcript(bot, ['^ nothing yet', 'one', 'two', '^ too', '^/ask two'])).toBe(
      `> ^ nothing yet\n${TERMINAL_TEXTS.en.nothingToEdit}\n\n> one\n1: one\n\n> two\n3: two\n\n> ^ too\n3 is now: too\n\n> ^/ask two\n3 is a command: /ask two\n\n`,
    );
  });

  it('with a command reach its handler', async () => {
    const bot = newBot();
    bot.command('why', (ctx) => ctx.reply(`because ${ctx.match}`));
    expect(await transcript(bot, ['/why not'])).toContain('because not');
  });

  it('are shown with a marked answer', async () => {
    const bot = newBot();
    bot.on('message', (ctx) => ctx.reply('on 5 May', { entities: [{ type: 'bold', offset: 3, length: 5 }] }));
    expect(await transcript(bot, ['when?'])).toBe('> when?\non *5 May*\n\n');
  });

  it('are not broken into lines in a pipe', async () => {
    const bot = newBot();
    const long = 'word '.repeat(100).trim();
    bot.on('message', (ctx) => ctx.reply(long));
    expect(await transcript(bot, ['hi'])).toBe(`> hi\n${long}\n\n`);
  });

  it('without an answer get a remark', async () => {
    expect(await transcript(newBot(), ['hello'])).toBe('> hello\n(nothing was sent)\n\n');
  });

  it('on which the bot fails do not end the chat', async () => {
    const bot = newBot();
    bot.hears('bad', () => {
      throw new Error('it broke\nat a place');
    });
    bot.hears('good', (ctx) => ctx.reply('fine'));
    expect(await transcript(bot, ['bad', 'good'])).toMatch(
      /^> bad\nThe bot failed on this line: .*it broke\n\n> good\nfine\n\n$/,
    );
  });

  it('follow the notice', async () => {
    const bot = newBot();
    bot.on('message', (ctx) => ctx.reply('yes'));
    expect(await transcript(bot, ['hi'], { notice: 'Get a token from @BotFather.' })).toBe('> hi\nyes\n\n');
  });
});

describe('API calls', () => {
  it('are answered as Telegram would', async () => {
    const bot = newBot();
    const answers: unknown[] = [];
    bot.on('message', async (ctx) => {
      answers.push(
        await ctx.replyWithChatAction('typing'),
        await ctx.api.setMyCommands([]),
        (await ctx.api.getMe()).username,
        await ctx.reply('first', { reply_parameters: { message_id: ctx.message.message_id } }),
      );
      await ctx.api.deleteMessage(1, 2);
    });
    expect(await transcript(bot, ['hi'])).toBe('> hi\nfirst\n\n(a message was deleted)\n\n');
    expect(answers).toMatchObject([
      true,
      true,
      'verbatim_bot',
      {
        message_id: 2,
        chat: { id: 1, type: 'private' },
        from: { username: 'verbatim_bot' },
        text: 'first',
        reply_to_message: { message_id: 1, text: 'hi' },
      },
    ]);
  });

  it('that Telegram refuses are refused', async () => {
    const bot = newBot();
    const refusals: string[] = [];
    const note = (error: Error): void => void refusals.push(error.message);
    bot.on('message', async (ctx) => {
      const { message_id } = await ctx.reply('same');
      await ctx.api.editMessageText(1, message_id, 'same').catch(note);
      await ctx.api.editMessageText(1, 99, 'none').catch(note);
      await ctx.api.deleteMessage(1, 99).catch(note);
    });
    expect(await transcript(bot, ['hi'])).toBe('> hi\nsame\n\n');
    expect(refusals).toEqual([
      expect.stringContaining('400: Bad Request: message is not modified'),
      expect.stringContaining('400: Bad Request: message to edit not found'),
      expect.stringContaining('400: Bad Request: message to delete not found'),
    ]);
  });
});

describe('buttons', () => {
  function botWithButtons(): { bot: Bot; pressed: Update[] } {
    const bot = newBot();
    const pressed: Update[] = [];
    const keyboard = new InlineKeyboard()
      .text('More', 'more')
      .text('Quiet', 'quiet')
      .row()
      .url('Open', 'https://example.org/')
      .copyText('Copy', 'the quote')
      .switchInlineCurrent('Elsewhere', 'treaty');
    bot.hears('ask', (ctx) =>
      ctx.reply('answer', { reply_markup: keyboard, reply_parameters: { message_id: ctx.message?.message_id ?? 0 } }),
    );
    bot.hears('plain', (ctx) => ctx.reply('no buttons'));
    bot.hears(/^\d+$/, (ctx) => ctx.reply(`the number ${ctx.match[0]}`));
    bot.callbackQuery('more', async (ctx) => {
      pressed.push(ctx.update);
      await ctx.editMessageText('more of it', { reply_markup: new InlineKeyboard().text('Less', 'less') });
      await ctx.answerCallbackQuery('there you are');
    });
    bot.callbackQuery('less', (ctx) => ctx.editMessageText('less of it'));
    bot.callbackQuery('quiet', (ctx) => ctx.answerCallbackQuery());
    bot.on('inline_query', (ctx) => ctx.answerInlineQuery([article('a', ctx.inlineQuery.query)]));
    return { bot, pressed };
  }
  const ANSWER = 'answer\n[1] More   [2] Quiet\n[3] Open   [4] Copy   [5] Elsewhere\n';

  it('that link into the chat with the bot are followed, others shown', async () => {
    const bot = newBot();
    const links = ['https://t.me/Verbatim_bot?start=abc_-9', 'https://t.me/other_bot?start=abc', 'https://t.me/verbatim_bot', 'https://example.org/?start=abc'];
    bot.command('start', (ctx) => ctx.reply(`started with ${ctx.match}`));
    bot.hears('ask', (ctx) => ctx.reply('here', { reply_markup: new InlineKeyboard(links.map((url) => [{ text: 'Link', url }])) }));
    const shown = await transcript(bot, ['ask', '2', '3', '4', '1']);
    expect(shown.split(/^> \d$/m).slice(1).map((part) => part.trim())).toEqual([...links.slice(1), '> /start abc_-9\nstarted with abc_-9']);
  });

  it('stand in their rows as far as a line is wide enough', async () => {
    const bot = newBot();
    const keyboard = new InlineKeyboard().text('Beginning of a row', 'a').text('2', 'b').text('A third one that is long', 'c').row().text('Below', 'd');
    bot.hears('ask', (ctx) => ctx.reply('answer', { reply_markup: keyboard }));
    const output = Object.assign(new PassThrough(), { columns: 40 });
    const shown = collect(output);
    const input = new PassThrough();
    input.end('ask');
    await runTerminalChat(bot, { input, output, language: 'en', interactive: false, colours: false, texts: TERMINAL_TEXTS.en });
    await new Promise(setImmediate);
    expect(shown()).toContain('[1] Beginning of a row   [2] 2\n[3] A third one that is long\n[4] Below\n');
  });

  it('are pressed by number, with the message and what it replies to', async () => {
    const { bot, pressed } = botWithButtons();
    expect(await transcript(bot, ['ask', '1'])).toBe(
      `> ask\n${ANSWER}${HINT}\n\n> 1\n(edited)\nmore of it\n[1] Less\n\nthere you are\n\n`,
    );
    expect(pressed).toMatchObject([
      {
        callback_query: {
          data: 'more',
          from: { id: 1 },
          message: { message_id: 2, text: 'answer', reply_to_message: { message_id: 1, text: 'ask' } },
        },
      },
    ]);
    expect(pressed[0]?.callback_query).not.toHaveProperty('inline_message_id');
  });

  it('vanish with an edit that has none', async () => {
    const { bot } = botWithButtons();
    expect(await transcript(bot, ['ask', '1', '1', '1'])).toContain(
      '> 1\n(edited)\nless of it\n\n> 1\nthe number 1\n\n',
    );
  });

  it('stay those shown last when a message has none', async () => {
    const { bot } = botWithButtons();
    expect(await transcript(bot, ['ask', 'plain', '4'])).toMatch(/no buttons\n\n> 4\nthe quote\n\n$/);
  });

  const cases: [typed: string, shown: string][] = [
    ['2', '(nothing was sent)'],
    ['3', 'https://example.org/'],
    ['4', 'the quote'],
    ['5', 'Inline results for "treaty":\n[1] treaty'],
    ['6', 'No button has the number 6: type 1 to 5. To ask about the number itself, add a word.'],
    ['0', 'No button has the number 0: type 1 to 5. To ask about the number itself, add a word.'],
  ];
  it.each(cases)('number %s', async (typed, shown) => {
    const all = await transcript(botWithButtons().bot, ['ask', typed]);
    expect(all.slice(all.indexOf(`> ${typed}`))).toBe(`> ${typed}\n${shown}\n\n`);
  });

  it('that are not there leave a number a message', async () => {
    expect(await transcript(botWithButtons().bot, ['1'])).toBe('> 1\nthe number 1\n\n');
  });

  it('can be changed without the text', async () => {
    const bot = newBot();
    bot.on('message', (ctx) => ctx.reply('text', { reply_markup: new InlineKeyboard().text('Vote', 'v') }));
    bot.callbackQuery('v', (ctx) => ctx.editMessageReplyMarkup());
    expect(await transcript(bot, ['hi', '1'])).toMatch(/> 1\n\(edited\)\ntext\n\n$/);
  });
});

function article(id: string, title: string, rest: Partial<InlineQueryResult> = {}): InlineQueryResult {
  const result = { type: 'article', id, title, input_message_content: { message_text: `text of ${id}` }, ...rest };
  return result as InlineQueryResult;
}

describe('inline queries', () => {
  function inlineBot(): { bot: Bot; seen: Update[] } {
    const bot = newBot();
    const seen: Update[] = [];
    const watch = (ctx: Context): void => void seen.push(ctx.update);
    bot.on('inline_query', async (ctx) => {
      watch(ctx);
      if (ctx.inlineQuery.query === 'silence') return;
      if (ctx.inlineQuery.query === 'none') {
        await ctx.answerInlineQuery([], { button: { text: 'Ask the bot', start_parameter: 'q_1' } });
      } else if (ctx.inlineQuery.offset === '') {
        const reply_markup = new InlineKeyboard().text('Further', 'further');
        const results = [article('a', 'First', { description: 'News · 5 May', reply_markup }), article('b', 'Second')];
        await ctx.answerInlineQuery(results, { next_offset: '2' });
      } else {
        await ctx.answerInlineQuery([article('c', 'Third')]);
      }
    });
    bot.on('chosen_inline_result', watch);
    bot.callbackQuery('further', async (ctx) => {
      watch(ctx);
      await ctx.editMessageText('further text', { reply_markup: new InlineKeyboard().text('Back', 'back') });
    });
    bot.command('start', (ctx) => ctx.reply(`started with ${ctx.match}`));
    bot.hears(/^\d+$/, (ctx) => ctx.reply('a number'));
    return { bot, seen };
  }
  const PAGE = 'Inline results for "treaty":\n[1] First\n    News · 5 May\n[2] Second\n[3] more\n';

  it('show numbered results, of which one is sent and has its own buttons', async () => {
    const { bot, seen } = inlineBot();
    expect(await transcript(bot, ['@ treaty', '1', '1'])).toBe(
      `> @ treaty\n${PAGE}${HINT}\n\n` +
        '> 1\n(sent via @verbatim_bot)\ntext of a\n[1] Further\n\n' +
        '> 1\n(edited)\nfurther text\n[1] Back\n\n',
    );
    const inline_message_id = 'inline-1';
    expect(seen).toMatchObject([
      { inline_query: { query: 'treaty', offset: '', from: { id: 1 } } },
      { chosen_inline_result: { result_id: 'a', query: 'treaty', inline_message_id } },
      { callback_query: { data: 'further', inline_message_id } },
    ]);
    expect(seen[2]?.callback_query).not.toHaveProperty('message');
  });

  it('number a further page on, so that the first stays good', async () => {
    const { bot, seen } = inlineBot();
    expect(await transcript(bot, ['@verbatim_bot treaty', '3', '2'])).toMatch(
      /\n> 3\nInline results for "treaty":\n\[3\] Third\n\n> 2\n\(sent via @verbatim_bot\)\ntext of b\n\n$/,
    );
    expect(seen).toMatchObject([{}, { inline_query: { query: 'treaty', offset: '2' } }, { chosen_inline_result: { result_id: 'b' } }]);
    expect(seen[2]?.chosen_inline_result).not.toHaveProperty('inline_message_id');
  });

  it('have a button that starts the bot', async () => {
    expect(await transcript(inlineBot().bot, ['@ none', '1'])).toBe(
      `> @ none\nInline results for "none":\n[1] Ask the bot\n(no inline results)\n${HINT}\n\n> 1\n> /start q_1\nstarted with q_1\n\n`,
    );
  });

  it('that are not answered get a remark', async () => {
    expect(await transcript(inlineBot().bot, ['@ silence'])).toBe('> @ silence\n(nothing was sent)\n\n');
  });

  it('are put away by a message', async () => {
    expect(await transcript(inlineBot().bot, ['@ treaty', '/start', '1'])).toMatch(/> 1\na number\n\n$/);
  });
});

describe('the end', () => {
  const options = { language: 'en', interactive: false, colours: false, texts: TERMINAL_TEXTS.en } as const;

  it.each(['', '\n \n'])('before the first line (%j) is an error, and nothing is shown', async (typed) => {
    const input = new PassThrough();
    const output = new PassThrough();
    const shown = collect(output);
    input.end(typed);
    await expect(runTerminalChat(newBot(), { ...options, input, output })).rejects.toThrow(NoInputError);
    expect(shown()).toBe('');
  });

  it('comes quietly when nobody reads any more', async () => {
    const input = new PassThrough();
    const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const output = new Writable({ write: (_piece, _encoding, done) => done(gone) });
    const bot = newBot();
    bot.on('message', (ctx) => ctx.reply('text'));
    input.write('one\ntwo\n');
    await expect(runTerminalChat(bot, { ...options, input, output })).resolves.toBeUndefined();
  });

  it('is an error when the output fails otherwise', async () => {
    const input = new PassThrough();
    const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    const output = new Writable({ write: (_piece, _encoding, done) => done(full) });
    input.write('one\n');
    await expect(runTerminalChat(newBot(), { ...options, input, output })).rejects.toThrow('no space left');
  });

  it('comes with its signal, before or in the chat', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    await runTerminalChat(newBot(), { ...options, input, output, signal: AbortSignal.abort() });
    const leaving = new AbortController();
    const chat = runTerminalChat(newBot(), { ...options, input, output, signal: leaving.signal });
    leaving.abort();
    await expect(chat).resolves.toBeUndefined();
  });
});

describe('at a terminal', () => {
  const CTRL_C = '\u0003';
  const CTRL_D = '\u0004';
  const UP = '\u001B[A';

  /** Types keys; after those given with a text, only once the text is on screen. Gives all that was shown. */
  async function type(bot: Bot, keys: (string | [keys: string, until: string])[]): Promise<string> {
    const input = new PassThrough();
    const output = Object.assign(new PassThrough(), { columns: 40 });
    const shown = collect(output);
    const chat = runTerminalChat(bot, {
      input,
      output,
      language: 'en',
      interactive: true,
      colours: true,
      texts: TERMINAL_TEXTS.en,
    });
    for (const step of keys) {
      const [pressed, until] = typeof step === 'string' ? [step, ''] : step;
      input.write(pressed);
      await vi.waitFor(() => expect(shown()).toContain(until), { interval: 5 });
    }
    await chat;
    return shown();
  }

  it('greets, answers in colour, and does not repeat the line', async () => {
    const bot = newBot();
    bot.on('message', (ctx) => ctx.reply('yes', { entities: [{ type: 'bold', offset: 0, length: 3 }] }));
    const shown = await type(bot, [['hi\r', 'yes'], CTRL_D]);
    expect(shown).toContain('Verbatim in the terminal');
    expect(shown).toContain('\u001B[1myes\u001B[0m\n\n');
    expect(shown).not.toContain('> hi\n');
    expect(shown.endsWith('\n')).toBe(true);
  });

  it('breaks lines at its width', async () => {
    const bot = newBot();
    bot.on('message', (ctx) => ctx.reply('word '.repeat(10).trim()));
    expect(await type(bot, [['hi\r', 'word\n'], CTRL_C])).toContain(`${'word '.repeat(8).trim()}\nword word\n`);
  });

  it('has a history', async () => {
    const bot = newBot();
    const asked: string[] = [];
    bot.on('message:text', async (ctx) => {
      asked.push(ctx.message.text);
      await ctx.reply(`heard ${ctx.message.text}`);
    });
    await type(bot, [['one\r', 'heard one'], [`${UP}!\r`, 'heard one!'], CTRL_C]);
    expect(asked).toEqual(['one', 'one!']);
  });

  it('lets one leave while the bot is at work', async () => {
    const bot = newBot();
    bot.on('message', async (ctx) => {
      await ctx.reply('working');
      await new Promise(() => undefined);
    });
    await type(bot, [['hi\r', 'working'], CTRL_C]);
  });

  it('shows what the bot says unasked above the line being typed', async () => {
    const bot = newBot();
    setTimeout(() => void bot.api.sendMessage(1, 'news'), 30);
    const shown = await type(bot, ['half', ['', 'news'], CTRL_C]);
    expect(shown).toContain('\u001B[1G\u001B[0Jnews\n\n');
    // The prompt comes back with what was typed so far.
    expect(shown.slice(shown.indexOf('news'))).toContain('> half');
  });

  it('may be left at once', async () => {
    expect(await type(newBot(), [CTRL_D])).toContain('Verbatim in the terminal');
  });
});
