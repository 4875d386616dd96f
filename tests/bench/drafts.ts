/** Drafts that would hurt careless code: each is made to a length, so that two lengths can be compared. */
export const hostile: Record<string, (length: number) => string> = {
  'ordinary messages': (length) =>
    fill(
      'Hi all, the coach leaves the hall at nine on Saturday. Please bring your consent form with you! ',
      length,
    ),
  'one word without end': (length) => 'a'.repeat(length),
  'single letters': (length) => fill('s n a p ', length),
  'stretched letters': (length) => fill('soooooooooooooooooooooo goooooooooood ', length),
  'digits without end': (length) => '0'.repeat(length),
  'numbers with marks': (length) => fill('07-0.0/9 ', length),
  'numbers in words': (length) => fill('oh seven double seven one ', length),
  'an address that never ends': (length) => fill('a.b-c_d+e', length),
  'at signs': (length) => fill('a@', length),
  links: (length) => fill('www.example.org/a?b=c ', length),
  'hosts without end': (length) => fill('a.', length),
  'handles and accounts': (length) => fill('insta: ig - snap name is ', length),
  'opening quotes': (length) => fill('"“‘', length),
  'closing quotes': (length) => fill(`' ”’ x'`, length),
  'quoted lines': (length) => fill('> a\n', length),
  'quoted words': (length) => fill('"ab" ', length),
  'brackets and faces': (length) => fill(':)((( ))) <3 ', length),
  'closing brackets': (length) => ') '.repeat(length / 2),
  'question marks': (length) => '?'.repeat(length),
  'full stops': (length) => fill('a. ', length),
  'new lines': (length) => `${'\n'.repeat(length)}a`,
  capitals: (length) => fill('PLEASE READ ', length),
  'marks piled on a letter': (length) => `n${'\u0303'.repeat(length)}`,
  'zero-width characters': (length) => fill('s\u200bn\u200ba\u200bp ', length),
  'joined emoji': (length) => fill('👩‍👩‍👧‍👦', length),
  'joiners without emoji': (length) => '\u200d'.repeat(length),
  flags: (length) => fill('🇬🇧', length),
  'lone surrogates': (length) => '\ud83d'.repeat(length),
  'look-alikes': (length) => fill('ѕnар ', length),
  'a wide ligature': (length) => fill('ﷺ', length),
  passwords: (length) => fill('password for the ', length),
  streets: (length) => fill('12 high ', length),
  'words of many phrases': (length) => fill('add me on snap and dont tell your mum about it ', length),
  negations: (length) => fill('we never ask you to not add me, ', length),
};

const fill = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);
