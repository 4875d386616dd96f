import type { Span } from '../report.ts';
import { Sign } from '../text/signs.ts';
import type { Token } from '../text/token.ts';
import type { TokenText } from '../text/token-text.ts';
import { Trait } from '../text/word.ts';

/** Long initialisms that read like words; short ones need no list, they are no word of `short`. */
const initials = new Set(
  `aslef bafta basw btec ceop covid defra ehcp fifa gcse gcses gdpr gmt html lgbt lgbtq lgbtqia mencap nacro
  nalgo nasa nasuwt nato nspcc ofcom ofgem ofqual ofsted ofwat pcso pgce pshe qpr rnib rnli rspb rspca rsvp
  send snp stem tuc ucas uefa ukip unesco unicef unison unite usdaw vat wifi wspu yha ymca ywca https
  readme moscow cilip cipfa rada lamda tfl tfwm`.split(/\s+/),
);

/** Words of two to four letters that are shouted; any other short word in capitals is taken for initials. */
const short = new Set(
  `act add age ago all also and any are arm army arse art ask at away aye baby back bad bag ball band bank
  bar base be beat bed been bell best big bike bill bins bird bit blue boat body book boot boss both bowl
  box boy bus busy but buy by cafe cake call calm camp can cant car card care case cash cat chat city club
  coat coin cold come cool copy cost crap crew cry cup cut dad damn dare dark data date day days dead deal
  dear desk did diet do dog doll done dont door down draw drop dry duck due dull dust duty each ear east
  easy eat edge egg else end even ever exam exit eye fab face fact fail fair fan farm fast fear feel feet
  fell few ffs film find fine fire fish fit five fix flag flat fly food foot for form four free frog from
  fuck full fun fuss gang gap gate get gift girl give glad glue go goal god goes gold gone good got grab
  gran grow gym ha had haha hair half hall hand hang hard has hat hate have he head hear heat hell help her
  here hero hey hi hide high hill his hit hold home hope hot hour how huge hurt idea if in into is its jam
  job join joke july jump june just keep kept key kick kid kids kind kiss know lads lady lake land lane lap
  last late law lay lazy lead left leg less let lets lie life lift like line link lips list live loan lock
  lol long look lord lose lost lots loud love low luck mad made mail main make man many mark mate me meal
  mean meat meet mess mile milk mind mine miss mob moon more most move much mud mum mums must my nae nah
  name nan near neck need neet net new news next nice nine no none noon nope nose not note now nowt nuts
  odd of off oh oil okay old omg on once one only onto open or our out over own owt pack page paid pain
  pair pal park part pass past pay pen pet phew pick pie pig pile pink pint pipe pity plan play plug plus
  poem poll poor pop port post pot pull push put quit race rage rain ran rare rate read real red rent rest
  rich ride ring risk road rock roll roof room rope rota row rub rude rule run sad safe said sake sale salt
  same save say sea seat see sell sent set shit shoe shop show shut sick side sign sing sit six size skin
  skip sky slow snow so soap sock sofa soft soil sold some song soon sore sort soup spot star stay step
  stew stop such suit sun sure swap swim tag tail talk tall tap tape task taxi tea team tell ten tent term
  test text than that the them then they thin this tick tie tied till time tiny to toe told tone too took
  tool top tour town toy tray tree trim trip true try tube tune turn two ugh ugly unit up urge use used van
  vast very vest view vile vote wait wake walk wall want war warn was wash wave way weak wear wee week well
  went were west wet what when who whoa why wide wild will win wind wine wing wipe wise wish with won wont
  wood word work wow wtf yard yay yeah year yell yes yet you your zero zone`.split(/\s+/),
);

/** Something loud, and what to write instead where one mark does: "!!!" as "!". */
export interface Loud extends Span {
  replacement?: string;
}

const sure = (token: Token, letters: number): boolean =>
  short.has(token.text) || (letters > 4 && !initials.has(token.text));

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/**
 * Two or more words in capitals anywhere in the draft, or a run of three or more ! or ? (7.13). One word in
 * capitals, "!!", initials or a file name is none; nor is what is quoted. Initials next to a loud word are loud
 * with it ("BRING ID"). Linear.
 */
export function shouting(text: TokenText): Loud[] {
  // Beyond ASCII, capitals may be in disguise.
  if ((text.list.traits & Trait.upper) === 0 && !text.signs.tell(Sign.beyond))
    return text.signs.some('!?') ? marks(text) : [];
  const runs: { from: Token; to: Token; words: number }[] = [];
  const { tokens, original } = text;
  let run: { from: Token; to: Token; words: number; sure: number } | undefined;
  const close = (): void => {
    if (run?.sure) runs.push(run);
    run = undefined;
  };
  for (const token of tokens) {
    // Most words, and done with at a glance: a small letter at either end.
    if (isSmall(original.charCodeAt(token.start)) || isSmall(original.charCodeAt(token.end - 1))) {
      close();
      continue;
    }
    const written = original.slice(token.start, token.end);
    const letters = written.replace(/[^\p{L}]/gu, '');
    // Words joined by underscores name a file or a field.
    const joined = original[token.start - 1] === '_' || original[token.end] === '_' || written.includes('_');
    const plain = !token.entity && !token.quoted && !joined && letters !== '' && !/\d/.test(written);
    if (!plain || letters !== letters.toUpperCase() || letters === letters.toLowerCase()) {
      close();
      continue;
    }
    // "I" and "A" neither shout nor break a run.
    if (letters.length === 1) continue;
    run ??= { from: token, to: token, words: 0, sure: 0 };
    run.to = token;
    run.words += 1;
    if (sure(token, letters.length)) run.sure += 1;
  }
  close();
  const loud = runs.reduce((words, { words: more }) => words + more, 0);
  const spans: Loud[] = loud < 2 ? [] : runs.map(({ from, to }) => ({ start: from.start, end: to.end }));
  return [...spans, ...marks(text)];
}

/** A run of three or more ! or ?. */
function marks({ original }: TokenText): Loud[] {
  if (!/[!?！？]{3}/.test(original)) return [];
  const spans: Loud[] = [];
  for (const found of original.matchAll(/[!?！？]{3,}/gu)) {
    const replacement = /[?？]/.test(found[0]) ? '?' : '!';
    spans.push({ start: found.index, end: found.index + found[0].length, replacement });
  }
  return spans;
}
