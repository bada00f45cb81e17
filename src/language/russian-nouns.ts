/**
 * Russian nouns that Snowball takes for other words: those in -й, whose forms go to different stems (китай →
 * кита, китая → кит, which is a whale), and those in -ит, taken for verbs (визит → виз, which is a visa). Rules
 * by ending would take adjectives and verbs along (новая, говорит), so the nouns are listed.
 */
const NOUNS_IN_Y = `
китай случай край чай май рай трамвай урожай обычай попугай лишай сарай
бой герой слой строй рой покой зной застой устой отстой прибой перебой сбой набой настрой ковбой разбой удой помой забой отбой подбой постой
музей хоккей юбилей трофей клей злодей еврей змей воробей муравей соловей ручей лакей казначей архиерей иерей елей ротозей плебей апогей лицей
сергей андрей алексей матвей тимофей николай михай ермолай дорофей елисей енисей бруней шанхай парагвай уругвай дубай
буй поцелуй улей хайвей спрей дисплей
`;
const NOUNS_IN_IT = `
визит кредит лимит дефицит профицит аудит гранит магнит транзит депозит реквизит фаворит бандит метеорит алфавит динамит аппетит
`;

const ENDINGS_Y = ['й', 'я', 'ю', 'ем', 'е', 'и', 'ев', 'ям', 'ями', 'ях'];
const ENDINGS_IT = ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'];

/** Every form of the listed nouns, folded, with a form of the noun that Snowball stems well. */
export const FORMS_OF_NOUNS: ReadonlyMap<string, string> = new Map([
  ...formsOf(NOUNS_IN_Y, (noun) => noun.slice(0, -1), ENDINGS_Y, 'й'),
  ...formsOf(NOUNS_IN_IT, (noun) => noun, ENDINGS_IT, 'а'),
]);

function formsOf(nouns: string, base: (noun: string) => string, endings: readonly string[], good: string): [string, string][] {
  return nouns
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((noun) => endings.map((ending): [string, string] => [base(noun) + ending, base(noun) + good]));
}
