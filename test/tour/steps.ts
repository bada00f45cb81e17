/** The steps of the tour, in their order. One more screen is one more line here; `npm run tour` writes the page anew. */
import { textsFor } from '../../src/texts/texts.ts';
import { BOT, GROUP } from '../harness.ts';
import type { Step, Tour } from './tour.ts';

const MEMBER = { status: 'member', user: BOT } as const;
const LEFT = { status: 'left', user: BOT } as const;
const ADMIN = 77;

const when = (tour: Tour): string => tour.own('when will the agreement be signed?', 'когда подпишут соглашение?');
const claim = (tour: Tour): string => tour.own('They say Russia and China promised not to attack each other in cyberspace.', 'Говорят, Россия и Китай обещают не проводить кибератак друг против друга.');
const textsOf = (tour: Tour): ReturnType<typeof textsFor> => textsFor(tour.locale);

export const STEPS: readonly Step[] = [
  { title: 'Start', take: (tour) => tour.says('/start') },
  { title: 'Help', take: (tour) => tour.says('/help') },
  { title: 'An answer', take: (tour) => tour.says(when(tour)) },
  { title: 'Further passages', take: (tour) => tour.presses(textsOf(tour).moreButton) },
  { title: 'And back', take: (tour) => tour.presses(textsOf(tour).previousButton) },
  { title: 'A passage in its article', take: (tour) => tour.presses(textsOf(tour).passage.contextButton(null)) },
  { title: 'The article goes on', take: (tour) => tour.presses(textsOf(tour).passage.laterButton) },
  { title: 'Back to the answer', take: (tour) => tour.presses(textsOf(tour).passage.backToAnswer) },
  { title: 'This helped', take: (tour) => tour.presses('👍') },
  { title: 'A follow-up leans on what was asked before', take: (tour) => tour.says(tour.own('and who signs it?', 'а кто его подпишет?')) },
  { title: 'Taken as a new question', take: (tour) => tour.presses(textsOf(tour).aloneButton) },
  { title: 'Why this answer', take: (tour) => tour.says(`/why ${when(tour)}`) },
  { title: 'An edited question: the answer is edited too', take: (tour) => tour.says(tour.own('who aproved the draft?', 'кто одобрил проект?')).then(() => tour.edits(tour.own('who approved the draft?', 'кто одобрил проект соглашения?'))) },
  { title: 'No passage answers', take: (tour) => tour.says(tour.own('who painted the ceiling of the chapel?', 'кто расписал потолок капеллы?')) },
  { title: 'A filter that no article meets', take: (tour) => tour.says(`${when(tour)} ${tour.own('source:nobody', 'источник:никто')}`) },
  { title: 'A name or a topic alone', take: (tour) => tour.says(tour.own('Moscow', 'Москва')) },
  { title: 'An answered question that becomes a thank-you', take: (tour) => tour.edits(tour.own('thank you!', 'спасибо!')) },
  { title: 'After a restart, a question that only asks', take: (tour) => (tour.restart(), tour.says(tour.own('when?', 'когда?'))) },
  { title: 'Anything that is no question, once', take: (tour) => tour.sends('a place', { location: { latitude: 0, longitude: 0 } }).then(() => tour.sends('another place', { location: { latitude: 1, longitude: 1 } })) },
  { title: 'A link to a passage', take: async (tour) => tour.says(`/start ${await tour.passageOf(when(tour))}`) },
  { title: 'A link that is none', take: (tour) => tour.says('/start no-such-passage') },
  { title: 'In any chat, before anything is typed', take: (tour) => tour.types('') },
  { title: 'In any chat, as one types', take: (tour) => tour.types(when(tour).slice(0, -4)) },
  { title: 'In any chat, nothing found', take: (tour) => tour.types('qwxzv') },
  { title: 'That question in the private chat', take: (tour) => tour.says('/start inline') },
  { title: 'The bot comes into a group', take: (tour) => tour.happens('adds the bot to a group', { my_chat_member: { chat: GROUP, from: tour.person, date: 0, old_chat_member: LEFT, new_chat_member: MEMBER } }) },
  { title: 'In a group: help', take: (tour) => tour.saysInGroup('/help') },
  { title: 'In a group: a command', take: (tour) => tour.saysInGroup(`/ask ${when(tour)}`) },
  { title: 'In a group: a mention', take: (tour) => tour.saysInGroup(`@verbatim_bot ${when(tour)}`) },
  { title: 'In a group: talk among people', take: (tour) => tour.saysInGroup(when(tour)) },
  { title: 'Pointing at a message', take: (tour) => tour.saysInGroup(tour.own('@verbatim_bot source?', '@verbatim_bot откуда это?'), { reply_to_message: tour.otherMessage(claim(tour)) }) },
  { title: 'Pointing at a part of it, in private', take: (tour) => tour.says(tour.own('when?', 'когда?'), { reply_to_message: tour.otherMessage(`${claim(tour)} :-)`, { id: tour.person.id, type: 'private', first_name: tour.person.first_name }), quote: { text: claim(tour), position: 0 } }) },
  { title: 'Pointing at nothing', take: (tour) => tour.says(tour.own('source?', 'источник?')) },
  { title: 'Summoned as a guest', take: (tour) => tour.happens(`mentions the bot in a chat that it is not in: ${when(tour)}`, { guest_message: { message_id: 1, date: 0, chat: { id: 4004, type: 'private', first_name: 'Vera' }, from: tour.person, text: when(tour), guest_query_id: '1' } }) },
  { title: 'The articles', take: (tour) => tour.says('/sources') },
  { title: 'By publisher', take: (tour) => tour.presses(textsOf(tour).byPublisherButton) },
  { title: 'Any of them opened', take: (tour) => tour.presses('2') },
  { title: 'Back to the list', take: (tour) => tour.presses(textsOf(tour).backToSources) },
  { title: 'The newest', take: (tour) => tour.says('/latest') },
  { title: 'The language', take: (tour) => tour.says('/language') },
  { title: 'Another language', take: (tour) => tour.presses(tour.own('Русский', 'English')) },
  { title: 'What is kept, erased', take: (tour) => tour.says('/forget') },
  { title: 'Statistics are for administrators', take: (tour) => tour.says('/stats') },
  { title: 'Statistics', take: (tour) => (tour.restart({ admins: [tour.person.id, ADMIN] }), tour.says('/stats')) },
  { title: 'BOT_USERS is set: somebody else in private', take: (tour) => (tour.restart({ users: [ADMIN] }), tour.says(when(tour))) },
  { title: 'BOT_USERS is set: in a group', take: (tour) => tour.saysInGroup(`/ask ${when(tour)}`) },
  { title: 'BOT_USERS is set: in any chat', take: (tour) => tour.types(when(tour)) },
];
