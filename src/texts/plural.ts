/** Plural forms, by Unicode's rules for the language. */

/** `forms` by category ("one", "few", "many", "other"); `other` stands for those not given. */
export function pluralizer(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => `${count} ${forms[rules.select(count)] ?? forms.other}`;
}

export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
