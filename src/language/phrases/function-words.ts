/** Words of grammar by what they do in a phrase, folded, in both languages: data for `word-classes.ts`. */
import { wordSet } from '../word-set.ts';

/** What a word of grammar does. */
export type Role =
  | 'determiner'
  | 'of'
  | 'preposition'
  | 'and'
  | 'marker'
  | 'pronoun'
  | 'be'
  | 'auxiliary'
  | 'modal'
  | 'to'
  | 'degree'
  | 'particle';

const LISTS: readonly (readonly [role: Role, words: string])[] = [
  ['determiner', `
a an the this that these those my your his her its our their whose some any no each every all both either neither another what
many much few several fewer own same other certain various
этот эта это эти этого этой этому этим этом эту этих этими этою тот та те того той тому тем том ту тех теми такой такая такое такие такого такому таким таком такую таких такими
его ее их мой моя мое мои моего моей моему моим моем мою моих моими твой твоя твое твои наш наша наше наши нашего нашей нашему нашим нашем нашу наших нашими ваш ваша ваше ваши вашего вашей вашему вашим вашем вашу
свой своя свое свои своего своей своему своим своем свою своих своими каждый каждая каждое каждого каждой каждому каждым каждую любой любая любое любого любому любым любую любые любых
некоторый некоторые некоторых некоторым некоторыми некоторая некоторое весь вся все всех всего всей всему всем всеми всю сам сама само сами самого самой самому самим
никакой никакая никакое никакие никакого никакому никаким никаком никакую никаких никакими
другой другая другое другие другого другому другим другом другую других другими какой какая какое какие какого какому каким каком какую каких какими чей чья чье чьи`],
  ['of', 'of'],
  ['preposition', `
in on at by for from with into onto about over under between among amongst through throughout during before after against without within across along around behind beyond near toward towards upon
since until till per via despite except off up down like as than outside inside above below beside besides including amid amidst beneath versus vs such regarding concerning following unlike
в во на с со к ко у о об обо от ото до из изо за по под подо над надо при про для без безо через между перед передо около возле вокруг среди против ради кроме вместо после благодаря согласно вследствие ввиду путем посредством
внутри вне вдоль мимо сквозь включая помимо относительно насчет вопреки навстречу накануне`],
  ['and', 'and or nor и или либо'],
  ['marker', `
because if when while although though whereas unless so but who whom where why how whether once which
что чтобы чтоб если когда пока хотя поскольку так как потому а но однако зато где куда откуда почему зачем кто кого кому кем чем чего чему ли нежели будто словно
который которая которое которые которого которой которому которым котором которую которых которыми`],
  ['pronoun', `
i me we us you he him she it they them mine ours yours hers theirs myself yourself himself herself itself ourselves themselves there here something anything nothing everything
someone anyone everyone nobody somebody everybody one ones none others
я меня мне мной мною мы нас нам нами ты тебя тебе тобой вы вас вам вами он ему им нем она ей ею ней оно они ими них ним нему него нею ними себя себе собой ничто ничего никто никого нечто здесь там тут туда сюда оба обе обоих обеих`],
  ['be', 'am is are was were be been being быть был была было были будет будут будем есть является являются являлся являлась являлось являлись стал стала стало стали become became becomes remain remains remained seem seems seemed'],
  ['auxiliary', 'do does did doing done have has had having'],
  ['modal', `
will would shall should can could may might must cannot
может могут мог могла могло могли можно нужно надо нельзя должен должна должно должны следует необходимо хочет хотят хотел хотела хотели`],
  ['to', 'to'],
  ['degree', `
very too quite rather almost nearly highly less least more most extremely fairly relatively mostly particularly especially
очень весьма более менее самый самая самое самые самого самой самому самым самую самых самыми почти слишком наиболее наименее довольно достаточно`],
  ['particle', `
not never also only just even still then now thus therefore however yet already again often usually always sometimes later soon perhaps instead together away back out ago else ever further moreover nevertheless indeed yes please
не ни ведь вот лишь уж ну же бы б да нет уже еще тоже также только даже именно тогда потом затем теперь сейчас снова опять часто обычно всегда иногда никогда поэтому вновь позже позднее ранее вместе обратно впервые`],
];

/** Role by word; the first list that has a word decides. */
export const ROLES: ReadonlyMap<string, Role> = new Map(
  LISTS.toReversed().flatMap(([role, words]) => words.split(/\s+/).filter(Boolean).map((word): [string, Role] => [word, role])),
);

/** Numbers in words, besides those with digits; Russian ones in the forms that texts use. */
export const NUMERALS = wordSet(`
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
hundred thousand million billion trillion dozen half
ноль один одна одно одного одной одному одним одну два две двух двум двумя три трех трем тремя четыре четырех четырем четырьмя пять пяти пятью шесть шести шестью семь семи семью восемь восьми девять девяти десять десяти десятью
одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать двадцати тридцать тридцати сорок сорока пятьдесят пятидесяти шестьдесят семьдесят восемьдесят девяносто
сто ста двести двухсот триста трехсот четыреста пятьсот шестьсот семьсот восемьсот девятьсот тысяча тысячи тысяч тыс миллион миллиона миллионов млн миллиард миллиарда миллиардов млрд полтора полторы несколько нескольких нескольким нескольками
`);

/** English verbs whose past or participle does not end in -ed, as texts use them. */
export const IRREGULAR_VERBS = wordSet(`
arose awoke bore beat became began begun bent bet bound bit bitten bled blew blown broke broken brought built burnt bought caught chose chosen came cost cut dealt dug drew drawn drank drove driven ate eaten
fell fallen fed felt fought found fled flew flown forbade forbidden forgot forgotten froze frozen gave given went gone grew grown held hid hidden hit hurt kept knew known laid led left lent let lay lain lost made meant met
paid put quit read rode ridden rang rose risen ran said saw seen sought sold sent set shook shaken shone shot showed shown shut sang sank sat slept slid spoke spoken spent spun split spread stood stole stolen stuck struck
swore sworn swept swam swum took taken taught tore torn told thought threw thrown understood woke woken wore worn won wound wrote written underwent undertook overcame withdrew withdrawn
says goes gets makes takes gives holds keeps shows becomes includes remains allows requires provides contains
`);

/** Clauses begin behind these, folded; several words apart by a space. The longest one decides. */
export const CLAUSE_MARKERS: readonly string[] = `
because; because of; due to; owing to; thanks to; as a result of; so that; in order to; so as to; since; which; who; that; whose; where; when; while; if; although; unless; whether; by; how; why; as
потому что; из-за; из-за того, что; благодаря; вследствие; в результате; поскольку; так как; чтобы; для того, чтобы; с тем, чтобы; который; которая; которое; которые; которого; которой; которую; которым; которых; котором; что; если; когда; где; ради; ввиду; в связи с; по причине
`
  .split(/[;\n]/)
  .map((marker) => marker.trim())
  .filter(Boolean);
