/**
 * The little language in which rules say how people word things.
 *
 *     word          this word, in any masked spelling that the tokeniser undoes
 *     word*         any word that begins so
 *     <add>         every form of the verb: add, adds, added, adding
 *     {apps}        an entry of rules/lexicons/apps.yaml, or an entity: {phone} {email} {emoji} {number} {name} …
 *     (a b|c)       either
 *     a?  (a b)?    may be left out
 *     ~3   ~        up to three words between (~ alone: three)
 *     _             exactly one word, whichever
 *
 * A phrase matches inside one sentence; commas and other marks between words don't count.
 */
export type Phrase =
  | { kind: 'word'; word: string }
  | { kind: 'prefix'; prefix: string }
  | { kind: 'verb'; verb: string }
  | { kind: 'ref'; name: string }
  | { kind: 'gap'; least: number; most: number }
  | { kind: 'sequence'; parts: Phrase[] }
  | { kind: 'either'; parts: Phrase[] }
  | { kind: 'optional'; part: Phrase };

/** What is wrong with a phrase, and where in it (0-based). */
export class PhraseError extends Error {
  override name = 'PhraseError' as const;
  at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** Longest gap a phrase may ask for: with the length of a phrase it bounds what a match may cost. */
const MAX_GAP = 12;
/** Longest phrase, in characters. */
const MAX_LENGTH = 2_000;

/** Parse one phrase; throws PhraseError. Linear in its length. */
export function parsePhrase(source: string): Phrase {
  if (source.length > MAX_LENGTH) throw new PhraseError(`longer than ${MAX_LENGTH} characters`, MAX_LENGTH);
  let at = 0;
  const peek = (): string => source[at] ?? '';

  function either(depth: number): Phrase {
    if (depth > 12) throw new PhraseError('brackets nested more than 12 deep', at);
    const parts = [sequence(depth)];
    while (peek() === '|') {
      at += 1;
      parts.push(sequence(depth));
    }
    return parts.length === 1 ? parts[0]! : { kind: 'either', parts };
  }

  function sequence(depth: number): Phrase {
    const parts: Phrase[] = [];
    for (;;) {
      while (peek() === ' ') at += 1;
      const next = peek();
      if (next === '' || next === '|' || next === ')') break;
      const part = atom(depth);
      if (peek() === '?') {
        at += 1;
        parts.push({ kind: 'optional', part });
      } else parts.push(part);
    }
    if (parts.length === 0) throw new PhraseError('nothing between the marks', at);
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  }

  function between(close: string): string {
    const end = source.indexOf(close, at);
    if (end < 0) throw new PhraseError(`"${close}" is missing`, at);
    const inside = source.slice(at + 1, end).trim();
    if (!inside) throw new PhraseError('nothing between the marks', at);
    at = end + 1;
    return inside;
  }

  function atom(depth: number): Phrase {
    const from = at;
    switch (peek()) {
      case '(': {
        at += 1;
        const inside = either(depth + 1);
        if (peek() !== ')') throw new PhraseError('")" is missing', from);
        at += 1;
        return inside;
      }
      case '{':
        return { kind: 'ref', name: between('}') };
      case '<':
        return { kind: 'verb', verb: plain(between('>'), from) };
      case '~': {
        at += 1;
        const digits = /^\d*/.exec(source.slice(at))![0];
        at += digits.length;
        const most = digits ? Number(digits) : 3;
        if (most < 1 || most > MAX_GAP) throw new PhraseError(`a gap is 1 to ${MAX_GAP} words`, from);
        return { kind: 'gap', least: 0, most };
      }
      case '_':
        at += 1;
        return { kind: 'gap', least: 1, most: 1 };
      default: {
        while (at < source.length && !' |)(?{<'.includes(source[at]!)) at += 1;
        const word = source.slice(from, at);
        if (word.endsWith('*') && word.length > 2 && !word.slice(0, -1).includes('*')) {
          return { kind: 'prefix', prefix: plain(word.slice(0, -1), from) };
        }
        return { kind: 'word', word: plain(word, from) };
      }
    }
  }

  const phrase = either(0);
  if (at < source.length) throw new PhraseError(`"${peek()}" has no partner`, at);
  if (hasGapAt(0, phrase) || hasGapAt(-1, phrase))
    throw new PhraseError('a phrase may not begin or end with a gap', 0);
  return phrase;
}

/** A word as the tokeniser gives it: lower case, without apostrophes. */
function plain(word: string, at: number): string {
  const text = word.toLowerCase().replace(/['’]/g, '');
  if (!text) throw new PhraseError('an empty word', at);
  return text;
}

/** Whether some reading of the phrase begins (or ends) with a gap, however deep in brackets it stands. */
function hasGapAt(edge: 0 | -1, phrase: Phrase): boolean {
  switch (phrase.kind) {
    case 'gap':
      return phrase.least === 0;
    case 'sequence': {
      const parts = edge === 0 ? phrase.parts : phrase.parts.toReversed();
      // What may be left out bares its neighbour.
      const bare = parts.findIndex((part) => part.kind !== 'optional');
      return parts.slice(0, bare < 0 ? parts.length : bare + 1).some((part) => hasGapAt(edge, part));
    }
    case 'either':
      return phrase.parts.some((part) => hasGapAt(edge, part));
    case 'optional':
      return hasGapAt(edge, phrase.part);
    default:
      return false;
  }
}
