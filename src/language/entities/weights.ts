/**
 * What each sign says about a name, in natural logarithms of odds, for every kind; set by hand in the order of how sure
 * the sign is: 4 settles it, 2 is strong, 1 speaks for it. The kinds' sums become probabilities by the softmax.
 */
export type Weights = readonly [person: number, organisation: number, place: number, other: number];

/** Signs within the name. */
export const WITHIN = {
  /** Nothing known. */
  start: [0, 0, 0, -0.3],
  firstName: [3, 0, -0.5, 0],
  /** A first name alone is less sure: Florence, Charlotte. */
  firstNameAlone: [2, 0, 0, 0],
  patronymic: [4, 0, 0, 0],
  initials: [3, 0, -1, 0],
  familyEnding: [1.6, 0, 0, 0],
  particle: [1.5, 0, 0.5, 0],
  /** Louis XIV. */
  ordinal: [2, 0, 0, 0.6],
  /** Two or three words, none of them an ordinary one. */
  fewStrangeWords: [1.1, 0.3, 0.2, 0],
  knownPerson: [4, 0, 0, 0],
  knownPlace: [0, 0.5, 4, 0],
  /** One of the words is a place: the others say more. */
  hasPlace: [-0.5, 0.8, 0.8, 0.2],
  knownOrganisation: [0, 4, 0.2, 0],
  knownOther: [0, 0, 0, 4],
  /** A people, a faith: they act as people do. */
  people: [1.4, 0, 0, 2.4],
  /** The noun that says what the name names. */
  placeNoun: [-1, 0.3, 4, 0],
  organisationNoun: [-1, 4, 0.3, 0],
  otherNoun: [-1, 0, 0, 4],
  /** A university is where it stands, too. */
  premises: [0, 0, 2.9, 0],
  /** Such a noun in another place of the name. */
  aPlaceNoun: [-0.5, 0, 1.2, 0],
  anOrganisationNoun: [-0.5, 1.5, 0, 0],
  anOtherNoun: [-0.5, 0, 0, 1.2],
  placeEnding: [0, 0, 1.8, 0],
  organisationPart: [0, 2.2, 0, 0],
  abbreviation: [-1, 2.2, 0, 0.8],
  plainAbbreviation: [-2, 0, 0, 4],
  countryAbbreviation: [-2, 0, 4.5, 0],
  legalForm: [-2, 4, 0, 0],
  /** "Smith & Sons". */
  ampersand: [-1, 3, 0, 0],
  digits: [-1, 0.3, 0, 1.5],
  quoted: [-1, 0.8, 0, 1.2],
  ordinaryWords: [-1, 0.3, 0, 1.5],
  /** One ordinary word without an article: Miller. */
  ordinaryWord: [0.2, 0.2, 0, 0.7],
} satisfies Record<string, Weights>;

/** Signs around the name. */
export const AROUND = {
  titleBefore: [3, -0.5, -1, -0.5],
  /** «глава МИД», «президент Франции»: the title may be one of the name. */
  titleOfBefore: [1.2, 0.6, 0.6, 0],
  placeNounBefore: [-0.5, 0, 2.5, 0],
  organisationNounBefore: [-0.5, 2.5, 0, 0],
  otherNounBefore: [-0.5, 0, 0, 2.2],
  inPlace: [-0.8, 0.2, 1.6, 0],
  toPlace: [0, 0, 0.5, 0],
  byPerson: [0.6, 0.3, -0.3, 0],
  articleBefore: [-1, 0.3, 0, 0.5],
  deedAfter: [2, 0.3, -0.8, -0.5],
  titleAfter: [1.5, 0, 0, 0],
  /** "Anna Petrova (born 1970)". */
  yearsAfter: [1.5, 0, 0, 0],
  /** "Chicago, Illinois". */
  placeAfter: [-0.5, 0, 1.8, 0],
  /** A fuller name of the same person stands in the text. */
  sameAsPerson: [4, 0, 0, 0],
} satisfies Record<string, Weights>;

/** How sure a capital is the capital of a name. */
export const CAPITAL = {
  inside: 1,
  /** At the beginning of a sentence, no ordinary word. */
  opening: 0.9,
  /** At the beginning of a sentence, an ordinary word that something speaks for. */
  openingOrdinary: 0.6,
} as const;
