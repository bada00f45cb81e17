/** Tiny question sets of the tests' own, written to a folder that is removed after the test. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that lives as long as the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-evaluation-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into a temporary folder and gives its path. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  return folder;
}

const LIGHTHOUSE = [
  'The lighthouse on Gull Cape was lit for the first time in April 1911. Its lamp came from Bergen on a coal ship.',
  'Olga Brandt kept the light for 34 years. She wrote down every ship that passed, and the weather of each night.',
];
const BAKERY = [
  'The old bakery in Mill Lane sells 17 kinds of bread. Most people come for the rye loaf with caraway.',
  'A fire closed the bakery in 1987 because a chimney had cracked. It was rebuilt with bricks from the brewery.',
];
const FERRY = [
  'Паром на остров Чаек отходит в семь утра. Дорога занимает сорок минут, если нет тумана.',
  'Билет стоит 120 рублей. Дети до семи лет ездят бесплатно, собакам нужен намордник.',
];

interface Question {
  readonly id: string;
  readonly context: string;
  readonly question: string;
  readonly answer: string;
}

const QUESTIONS: readonly Question[] = [
  { id: 'q1', context: LIGHTHOUSE[0] ?? '', question: 'When was the lighthouse first lit?', answer: 'April 1911' },
  { id: 'q2', context: LIGHTHOUSE[0] ?? '', question: 'Where did the lamp come from?', answer: 'Bergen' },
  { id: 'q3', context: LIGHTHOUSE[1] ?? '', question: 'Who kept the light for 34 years?', answer: 'Olga Brandt' },
  { id: 'q4', context: BAKERY[0] ?? '', question: 'How many kinds of bread does the bakery sell?', answer: '17' },
  { id: 'q5', context: BAKERY[1] ?? '', question: 'Why did a fire close the bakery?', answer: 'because a chimney had cracked' },
  { id: 'q6', context: FERRY[0] ?? '', question: 'Когда отходит паром на остров Чаек?', answer: 'в семь утра' },
  { id: 'q7', context: FERRY[1] ?? '', question: 'Сколько стоит билет?', answer: '120 рублей' },
];

/** SQuAD JSON of three small articles, seven questions; with the bounds of sentences when wanted. */
export function squadJson({ sentences = false } = {}): string {
  const data = [LIGHTHOUSE, BAKERY, FERRY].map((contexts, index) => ({
    title: `Document ${index}`,
    paragraphs: contexts.map((context) => ({
      context,
      qas: QUESTIONS.filter((question) => question.context === context).map(({ id, question, answer }) => ({
        id,
        question,
        answers: [{ text: answer, answer_start: context.indexOf(answer) }],
      })),
      ...(sentences ? { sentence_breaks: breaksOf(context) } : {}),
    })),
  }));
  return JSON.stringify({ version: '1.1', data });
}

function breaksOf(context: string): [number, number][] {
  const cut = context.indexOf('. ') + 1;
  return [[0, cut], [cut + 1, context.length]];
}

function lines(rows: readonly object[]): string {
  return `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
}

/** The files of a news folder: two articles, one of them named but missing, and questions of every kind. */
export function newsFiles(): Record<string, string> {
  const lamp = { file: 'lamp.txt', paragraph: LIGHTHOUSE[0], answer: 'Bergen' };
  return {
    'lamp.txt': `Lighthouse of Gull Cape lit again\n\n${LIGHTHOUSE.join('\n\n')}\n`,
    'ferry.txt': `Паром на остров Чаек ходит зимой\n\n${FERRY.join('\n\n')}\n`,
    'ignored.txt': 'A file that articles.json does not name\n\nThe lamp came from Bergen, Bergen, Bergen.\n',
    'articles.json': JSON.stringify([
      { file: 'lamp.txt', title: 'Lighthouse of Gull Cape lit again', publisher: null, date: null, url: null },
      { file: 'ferry.txt', title: 'Паром на остров Чаек ходит зимой', publisher: 'Вести острова', date: '2024-01-09', url: null },
      { file: 'missing.txt', title: 'Never saved', publisher: null, date: null, url: null },
    ]),
    'questions.jsonl': lines([
      { id: 'n1', ...lamp, question: 'where did the lamp come from', alt_paragraphs: [] },
      { id: 'n2', file: 'ferry.txt', paragraph: FERRY[1], answer: '120 рублей', question: 'сколько стоит билет на паром', alt_paragraphs: [] },
      { id: 'n3', file: 'missing.txt', paragraph: 'It was never saved.', answer: 'never', question: 'when was it saved?' },
    ]),
    'followups.jsonl': lines([{ id: 'f1', ...lamp, first: 'who lit the lighthouse on Gull Cape?', second: 'and where is its lamp from?' }]),
    'crosslingual.jsonl': lines([{ id: 'x1', ...lamp, question: 'откуда привезли лампу маяка?' }]),
    'unanswerable.jsonl': lines([
      { id: 'u1', question: 'how many wolves live in the zoo of Tashkent?' },
      { id: 'u2', question: 'кто выиграл шахматный турнир в Кейптауне?' },
    ]),
  };
}

interface Parallel {
  readonly context: string;
  readonly questions: readonly (readonly [id: string, question: string, answer: string])[];
}

const PARALLEL: Readonly<Record<'en' | 'ru', readonly Parallel[]>> = {
  en: [
    {
      context: 'The lighthouse on Gull Cape was lit in 1911. Its lamp came from Bergen on a coal ship.',
      questions: [['p1', 'When was the lighthouse lit?', 'in 1911'], ['p2', 'Where did the lamp come from?', 'Bergen']],
    },
    {
      context: 'The old bakery sells seventeen kinds of bread. Most people come for the rye loaf.',
      questions: [['p3', 'How many kinds of bread does the bakery sell?', 'seventeen']],
    },
  ],
  ru: [
    {
      context: 'Маяк на мысе Чаек зажгли в 1911 году. Лампу привезли из Бергена на судне с углём.',
      questions: [['p1', 'Когда зажгли маяк?', 'в 1911 году'], ['p2', 'Откуда привезли лампу?', 'Бергена']],
    },
    {
      context: 'Старая пекарня продаёт семнадцать сортов хлеба. Чаще всего берут ржаной.',
      questions: [['p3', 'Сколько сортов хлеба продаёт пекарня?', 'семнадцать']],
    },
  ],
};

/** SQuAD JSON of two articles with the same questions in either language; without the first `least` questions. */
export function parallelJson(language: 'en' | 'ru', { sentences = false, least = 0 } = {}): string {
  const kept = new Set(PARALLEL[language].flatMap(({ questions }) => questions.map(([id]) => id)).slice(least));
  const data = PARALLEL[language].map(({ context, questions }) => ({
    title: 'Parallel',
    paragraphs: [
      {
        context,
        qas: questions
          .filter(([id]) => kept.has(id))
          .map(([id, question, text]) => ({ id, question, answers: [{ text, answer_start: context.indexOf(text) }] })),
        ...(sentences ? { sentence_breaks: breaksOf(context) } : {}),
      },
    ],
  }));
  return JSON.stringify({ version: '1.1', data });
}
