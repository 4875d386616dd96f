import emojiRegex from 'emoji-regex';
import { Sign, type Signs } from '../../text/signs.ts';
import type { Entity } from './entity.ts';

/** Signs that are no RGI emoji but are drawn as pictures all the same: hearts, stars, ticks, faces, notes. */
const pictures =
  /[\u2600-\u2604\u2605-\u2607\u260e\u2611\u2615\u2618\u263a-\u263b\u2639\u2661-\u2667\u2669-\u266c\u2690-\u27bf\u2b50\u{1f000}-\u{1faff}]/u;

/** Emoji, also as HTML references (&#128521;) and shortcodes (:clap:). */
export function addEmoji(found: Entity[], text: string, signs: Signs): void {
  if (signs.tell(Sign.beyond) && /[^\u0000-\u00a8]/.test(text)) {
    for (const { 0: emoji, index } of text.matchAll(emojiRegex())) {
      if (/^[\d#*]$/.test(emoji) || /^[©®™]$/.test(emoji)) continue;
      found.push({ kind: 'emoji', start: index, end: index + emoji.length, value: emoji });
    }
    for (const { 0: sign, index } of text.matchAll(new RegExp(pictures, 'gu'))) {
      found.push({ kind: 'emoji', start: index, end: index + sign.length, value: sign });
    }
  }
  if (!signs.tell(Sign.colon) && !signs.some('&')) return;
  for (const { 0: code, 1: digits, 2: hex, index } of text.matchAll(/&#(?:(\d{4,7})|x([0-9a-f]{4,5}));/gi)) {
    const point = digits ? Number(digits) : parseInt(hex!, 16);
    if (point <= 0x10ffff && point > 0x2000 && pictures.test(String.fromCodePoint(point))) {
      found.push({
        kind: 'emoji',
        start: index,
        end: index + code.length,
        value: String.fromCodePoint(point),
      });
    }
  }
  for (const { 0: code, index } of text.matchAll(
    /(?<![\w:]):[a-z][a-z0-9_+-]{1,40}(?: [a-z]{1,20}){0,3}:(?![\w:])/g,
  )) {
    found.push({ kind: 'emoji', start: index, end: index + code.length, value: code });
  }
}
