import { describe, expect, it } from 'vitest';
import { askedQuestion } from '../../src/answer/asked-question.ts';

const wantedBy = (question: string): string | null => askedQuestion(question, []).wanted;

describe('the value wanted is', () => {
  it.each<[wanted: string | null, question: string]>([
    ['when', 'when was the harbour bridge opened?'],
    ['year', 'в каком году открыли мост?'],
    ['who', 'who opened the bridge'],
    ['how many', 'how many ships entered the harbour?'],
    ['age', 'how old is the lighthouse keeper?'],
    ['money', 'how much did the bridge cost?'],
    ['money', 'how much were they fined'],
    ['money', 'how much rent do they pay for the mill?'],
    ['money', 'how much does Anna Berg earn?'],
    ['amount', 'how much water is in the lake?'],
    ['amount', 'how much time did they spend on the bridge?'],
    ['amount', 'how much does the bell weigh?'],
    ['how many', 'how many people paid the fee?'],
    ['money', 'what will the ferry cost'],
    ['money', 'цена билета на паром'],
    ['money', 'сколько заплатили за мост?'],
    ['money', 'сколько они потратили на маяк'],
    ['money', 'сколько Волгин заплатил за маяк?'],
    ['how many', 'сколько людей заплатили штраф?'],
    ['how many', 'сколько паром стоит у причала?'],
    // Nothing that is told in so many words.
    [null, 'what did the captain say?'],
    [null, 'why was the bridge closed?'],
    [null, 'where is the lighthouse?'],
    [null, 'is the bridge open'],
    [null, 'почему закрыли мост?'],
    [null, 'harbour bridge'],
    [null, ''],
  ])('%s: %s', (wanted, question) => {
    expect(wantedBy(question)).toBe(wanted);
  });
});
