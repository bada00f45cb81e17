/** Words that tell of the part of what follows them in a sentence, by their meaning, in both languages. */

/** A meaning by folded word: "by" of who did it, "cause" of why. */
export const LEADS: ReadonlyMap<string, string> = new Map(Object.entries({
  by: 'by', from: 'from', to: 'to', into: 'to', in: 'in', at: 'in', on: 'in', near: 'near', around: 'near', for: 'for', of: 'of', with: 'with',
  because: 'cause', due: 'cause', since: 'since', after: 'since', before: 'until', until: 'until', as: 'as', than: 'than', called: 'called', named: 'called',
  is: 'is', was: 'is', are: 'is', were: 'is', and: 'and', or: 'and', the: 'the', a: 'the', an: 'the', that: 'that', which: 'that',
  от: 'from', из: 'from', до: 'until', к: 'to', в: 'in', во: 'in', на: 'in', около: 'near', возле: 'near', для: 'for', за: 'for', с: 'with', со: 'with',
  потому: 'cause', чтобы: 'cause', поскольку: 'cause', после: 'since', как: 'as', чем: 'than', называется: 'called', и: 'and', или: 'and',
  является: 'is', был: 'is', была: 'is', были: 'is', стал: 'is', стала: 'is', что: 'that', по: 'by', о: 'of',
}));

/** All meanings. */
export const LEAD_NAMES: readonly string[] = [...new Set(LEADS.values())];
