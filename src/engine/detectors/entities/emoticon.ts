import { Sign, type Signs } from '../../text/signs.ts';
import type { Entity } from './entity.ts';

/** Between the eyes and the mouth: a nose, a tear, a blush. */
const middle = `[-^o~,'’"\`]{0,3}`;
/** Mouths that stand for nothing else behind eyes, and those that must stand free. */
const brackets = '(?:[)(\\]\\[}{]{1,6}|D{1,6})';
const mouths = `(?:${brackets}|(?<mouth>[dPpOobcCSsXxZz03$@#*|/\\\\&<>])\\k<mouth>{0,3})`;

/** What a face can't do without: a bit of `Sign`, or one of some signs of ASCII. */
type Needed = number | string;
/** Eyes of most; a colon that is a time's is none. */
const eyes = ';=';

/**
 * Faces made of marks, each behind what it needs. Each stands free: no letter, digit or path right before, none right after.
 */
const faces: readonly [needed: Needed, face: RegExp][] = [
  // ":-)", ":D", "='(", ">:(", "0:)", "]=-)", ",:-("
  [
    eyes,
    new RegExp(`(?<![\\w:/\\\\(])(?:[>}\\]|,'<]|(?<!\\w)[0oO3])?[:;=]${middle}${mouths}(?![\\w/\\\\])`, 'g'),
  ],
  // "thanks:)": right behind a word, only with a mouth that is plain
  [eyes, /(?<=[a-z!?.])[:;=]['’,]?-?[)(]{1,6}(?![\w/\\)])/gi],
  // "8-)", "B-)", "x-D", "%-)": odd eyes need a nose
  [Sign.nose, new RegExp(`(?<![\\w:/\\\\(.])[8BxX%][-^]${brackets}(?![\\w/\\\\])`, 'g')],
  // "(:", "(-:", "[=", "D:", "c:" the other way round
  [eyes, /(?<!\w)[([][-^]?['’,]?[:;=](?!\w|\/)/g],
  [eyes, /(?<!\w)D-?['’]?[:;=](?=[ \t]*$)/gm],
  [eyes, /(?<!\w)c[:=](?=[ \t]*$)/gm],
  ['<', /<[/\\]?3+(?!\w)/g],
  [Sign.tightMouth, /(?<!\w)(?:[\^>TtOo0uUnxX-])[_.](?:[\^<TtOo0uUnxX-])(?!\w)/g],
  [Sign.nose, /(?<![\w-])T-T(?![\w-])/g],
  [Sign.face, /(?<!\w)[xX]+D+(?!\w)/g],
  [Sign.face, /(?<!\w)xP+(?!\w)/g],
  ['(', /\\?_?\(ツ\)_?\/?/gu],
  [')', /(?<![(\w])\){2,}/g],
  ['\\', /(?<!\w)\\o\/(?!\w)/g],
  ['^', /(?<![\w^])\(?\^[_.oO-]\^\)?(?![\w^])/g],
  ['^', /(?<![\w^])\^\^(?![\w^])/g],
  ['(', /(?<![\w(])\({3} ?(?:big |huge |hugs? |virtual )?(?:hugs?|kisses|love|cuddles?) ?\){3}/gi],
];

/** Eyes that are a letter or a digit, without a nose: "8)", "x)", "B]". */
const listLike = /(?<![\w([.:/-])[8BxX][)\](](?=[ \t]*$)/gm;
const listMark = /(?:^|[\s(])[a-zA-Z0-9]{1,2}[)\]](?=\s)/;

/** A ratio, an arrow, an empty value: "=>", ":::", "[=", "=#". */
const notFaces =
  /^(?:[:;=][<>]{2,}|=[<>]+|;[<>&#*$]|:&+|[:=]#+|[:=]\*{2,}|\[=|\(=|[nxuo]\.[nxuo]|-\.-|[tu]_[tu]|[:;=]['’"`,]{2,}[sSxXcCoOdDpPzZ])$/;

export function addEmoticons(found: Entity[], text: string, signs: Signs): void {
  for (const [needed, face] of faces) {
    if (typeof needed === 'number' ? !signs.tell(needed) : !hasOne(signs, needed)) continue;
    face.lastIndex = 0;
    for (let made = face.exec(text); made; made = face.exec(text)) {
      const { 0: body, index } = made;
      if (notFaces.test(body)) continue;
      // A closing bracket of a sentence: "(see note :)" is still a face, "((a) and (b))" is not.
      if (/^\)+$|^[([][-^]?['’,]?[:;=]$/.test(body) && closes(text, index)) continue;
      if (/[)\]]$/.test(body) && /\w/.test(text[index - 1] ?? '') && closes(text, index)) continue;
      found.push({ kind: 'emoticon', start: index, end: index + body.length, value: body });
    }
  }
  if (!signs.some(')]')) return;
  for (const { 0: body, index } of text.matchAll(listLike)) {
    if (isListMark(text, index)) continue;
    found.push({ kind: 'emoticon', start: index, end: index + body.length, value: body });
  }
}

const hasOne = (signs: Signs, needed: string): boolean =>
  signs.some(needed) || (needed === eyes && signs.tell(Sign.colon));

/** "8)" ends a line of words as a face does; at the head of a line, or beside "a)", it counts something. */
function isListMark(text: string, at: number): boolean {
  const head = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (head.trim() === '') return text.trim().length > 2;
  return closes(text, at) || listMark.test(head);
}

function closes(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  return count(before, /[([]/g) > count(before, /[)\]]/g);
}

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;
