import { describe, expect, it } from 'vitest';
import { questionText, questionWords } from '../../src/language/question-text.ts';

const QUESTIONS = ['When did the museum open?', 'Когда открыли музей?', '', 'Is it free?'];

describe('a question taken apart', () => {
  it('has its words with their places, what they are, their language and what they ask for', () => {
    const { text, tokens, words, facts, language, reading } = questionText('Когда открыли музеи?');
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Когда', 'открыли', 'музеи']);
    expect(words).toEqual(['когда', 'открыли', 'музеи']);
    expect(facts.map(({ isStopWord }) => isStopWord)).toEqual([true, false, false]);
    expect([language, reading.kind, [...reading.asking]]).toEqual(['ru', 'when', [0]]);
  });

  it('is taken apart once as long as no two others come between', () => {
    const [one = '', other = '', third = ''] = QUESTIONS;
    const first = questionText(one);
    const second = questionText(other);
    expect(questionText(one)).toBe(first);
    expect(questionText(other)).toBe(second);
    questionText(third);
    expect(questionText(other)).toBe(second);
    expect(questionText(one)).not.toBe(first);
  });

  it('is the same whatever was asked before', () => {
    for (const one of QUESTIONS) {
      for (const other of QUESTIONS) {
        questionText(other);
        const { text, words, facts, language, reading } = questionText(one);
        expect(text).toBe(one);
        expect({ words, facts, language, reading }).toEqual(questionWords(words));
      }
    }
  });
});
