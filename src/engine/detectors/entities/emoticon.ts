import type { Entity } from './entity.ts';

/** Faces made of marks. Each stands free: no letter, digit or path right before, none right after. */
const faces = [
  /(?<![\w:/\\(])[:;=8xX]['’]?[-^o~]?[)(\]D3PpOo|/\\*]{1,4}(?![\w/\\])/g,
  /(?<![\w:/\\])(?:[>}]?[:;=]['’]?-?[)(\]}D3PpOoSs|*$@]{1,6})(?![\w/\\])/g,
  /(?<!\w)\([-^]?['’]?[:;=](?!\w|\/)/g,
  /(?<!\w)D-?['’]?[:;=](?=[ \t]*$)/gm,
  /<\/?3+(?!\w)/g,
  /(?<!\w)(?:[\^>TtOo0uUnxX-])[_.](?:[\^<TtOo0uUnxX-])(?!\w)/g,
  /(?<!\w)[xX]+D+(?!\w)/g,
  /\\?_?\(ツ\)_?\/?/gu,
  /(?<![(\w])\){2,}/g,
  /(?<!\w)\\o\/(?!\w)/g,
  /(?<![\w^])\(?\^[_.oO-]\^\)?(?![\w^])/g,
  /(?<![\w^])\^\^(?![\w^])/g,
  /(?<![\w(])\({3}[a-z ]{1,20}\){3}/gi,
];

/** "8)" and "x)" are list marks, ":D" behind a letter is a drive or a heading, "D:" before words one of a list. */
const notFaces = /^(?:8\)|x\)|X\)|[xX]\(|8\||x\/|8\/|x\*|=\*|=\||:\||x\||[nxuo]\.[nxuo]|-\.-|[tu]_[tu])$/;

export function emoticonEntities(text: string): Entity[] {
  const found: Entity[] = [];
  for (const face of faces) {
    for (const { 0: body, index } of text.matchAll(face)) {
      if (notFaces.test(body)) continue;
      // A closing bracket of a sentence: "(see note :)" is still a face, "((a) and (b))" is not.
      if (/^\)+$/.test(body) && closes(text, index)) continue;
      found.push({ kind: 'emoticon', start: index, end: index + body.length, value: body });
    }
  }
  return found;
}

function closes(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  return (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0);
}
