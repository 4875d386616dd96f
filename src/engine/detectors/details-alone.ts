import type { Span } from '../report.ts';
import type { EntityKind, Token } from '../text/token.ts';
import type { TokenText } from '../text/token-text.ts';

const kinds = {
  'contact-alone': new Set<EntityKind>(['phone', 'email', 'handle']),
  'place-alone': new Set<EntityKind>(['postcode', 'street', 'url']),
};
const details = new Set<EntityKind>([...kinds['contact-alone'], ...kinds['place-alone']]);

/** Words that make a sentence, or say whose it is; a draft with one of them is left to the phrases. */
const telling = new Set(
  `i im ive me my you your we our us he she they his her their it its is are was be am at on in for to by from with or
  if when please call ring text write send meet join read watch vote sign register find come
  bring go get give ask let here office team press enquiries enquiry support help helpline info hello party branch union
  council campaign website page event meeting venue where doors hall library centre room`.split(/\s+/),
);
/** In the middle of a name they tell nothing: "Stratford on Avon", "City of London". */
const particles = new Set('of on the upon in le and by under next cum'.split(' '));
/** "Address: …", "Brazil: …", "Universal credit … allowance": labels, not sentences. */
const MOST_LABELS = 4;
/** Longer than any address. */
const LONGEST = 200;

/**
 * Contact details that no sentence stands around: nothing says that they are the office's, so they are taken for
 * somebody's own. An address of several lines is one. Linear.
 */
export function detailsAlone(
  detector: keyof typeof kinds,
  text: TokenText,
  official: ReadonlySet<number>,
): Span[] {
  const { entities } = text.list;
  if (!entities?.some((entity) => entity && kinds[detector].has(entity.kind))) return [];
  const { tokens, original } = text;
  const own = tokens.filter(
    ({ entity }, index) => entity && kinds[detector].has(entity) && !official.has(index),
  );
  if (own.length === 0 || tokens.some((_, index) => tells(text, index))) return [];
  const labels = tokens.filter(({ entity, text: word }) => !entity && /\p{L}/u.test(word));
  const isAddress = tokens.some(({ entity }) => entity === 'postcode' || entity === 'street');
  const named = labels.every(({ caps, text: word }) => caps !== 'lower' || particles.has(word));
  if (labels.length > MOST_LABELS && !(isAddress && named && original.length < LONGEST)) return [];
  return own.map(({ start, end }) => ({ start, end }));
}

/** Something of a sentence: a telling word that is part of no name, or another entity. */
function tells({ tokens, sentences }: TokenText, index: number): boolean {
  const { text, entity, caps, sentence } = tokens[index]!;
  if (entity) return !details.has(entity);
  if (!telling.has(text)) return false;
  const first = sentences[sentence]!.from === index;
  if (caps !== 'lower') return first && caps === 'title' && text !== 'the';
  return !(particles.has(text) && isCapital(tokens[index - 1]) && isCapital(tokens[index + 1]));
}

const isCapital = (token: Token | undefined): boolean => token?.caps === 'title' || token?.caps === 'upper';
