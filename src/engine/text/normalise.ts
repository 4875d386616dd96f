/** The draft with its disguises taken off, and where each of its units stood. */
export interface Normal {
  /** Compatibility forms resolved, accents and look-alikes folded, invisible characters gone. Case is kept. */
  text: string;
  /** For each UTF-16 unit of `text`, and one past its end: offset in the draft. */
  starts: Int32Array;
  /** For each UTF-16 unit of `text`: offset in the draft just behind it. */
  ends: Int32Array;
}

/** Characters that are not seen: zero-width, soft hyphen, direction marks, fillers. */
const invisible =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0]/;

/** Letters of other scripts that look like Latin ones (Unicode TR 39, the common part). */
const lookalikes = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    һ: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    А: 'A',
    В: 'B',
    С: 'C',
    Е: 'E',
    Н: 'H',
    І: 'I',
    Ј: 'J',
    К: 'K',
    М: 'M',
    О: 'O',
    Р: 'P',
    Ѕ: 'S',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    α: 'a',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    γ: 'y',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    ı: 'i',
    ɑ: 'a',
    ɡ: 'g',
    ʀ: 'r',
    ᴀ: 'a',
    ᴇ: 'e',
    ø: 'o',
    đ: 'd',
    ł: 'l',
  }),
);

/** Each place is itself: shared by all drafts that are plain, and made longer where one needs it. */
let places = { starts: new Int32Array(0), ends: new Int32Array(0) };

/** A text whose units stand where they stand. The lists of places may be longer than it. */
export function asItIs(text: string): Normal {
  if (places.ends.length <= text.length) {
    const starts = Int32Array.from({ length: text.length * 2 + 1_000 }, (_, index) => index);
    places = { starts, ends: starts.subarray(1) };
  }
  return { text, ...places };
}

/** Linear; a draft of plain ASCII is given back as it is. */
export function normalise(draft: string): Normal {
  if (isPlain(draft)) return asItIs(draft);
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of draft) {
    const end = at + character.length;
    const folded = fold(character);
    // A mark that was folded away belongs to the letter before it.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    text += folded;
    at = end;
  }
  starts.push(draft.length);
  return { text, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

function isPlain(draft: string): boolean {
  for (let index = 0; index < draft.length; index += 1) if (draft.charCodeAt(index) > 126) return false;
  return true;
}

function fold(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 127) return character;
  if (invisible.test(character)) return '';
  const same = lookalikes.get(character);
  if (same) return same;
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc) return "'";
  if (code === 0x201c || code === 0x201d) return '"';
  if (code === 0x2013 || code === 0x2014) return '-';
  if (code === 0x2026) return '...';
  // The joiner, the selectors and emoji stay as they are: they are read as emoji later.
  if (
    code === 0x200d ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u.test(character)
  ) {
    return character;
  }
  if (/\p{M}/u.test(character)) return code === 0x20e3 ? character : '';
  // White letters on a black ground, which Unicode does not resolve.
  const black = (code - 0x1f150) % 32;
  if (code >= 0x1f150 && code <= 0x1f189 && black < 26) return String.fromCharCode(65 + black);
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s/g, ' ');
  // "🄐" is one letter, not a letter in brackets.
  return /^\(.\)$/.test(plain) ? plain.charAt(1) : plain;
}
