import { placeInTiff } from './tiff.ts';

/** How much of a photograph is read. */
export const HEAD = 131_072;

/** Segments or chunks of one file that are passed over. */
const MOST_PARTS = 1_000;

/**
 * Whether a photograph says where it was taken, from its first bytes: JPEG, PNG, WebP and HEIC. Anything else, and
 * whatever is damaged, says nothing. Never throws; linear in the bytes.
 */
export function photoPlace(head: ArrayBuffer): boolean {
  const bytes = new DataView(head, 0, Math.min(head.byteLength, HEAD));
  if (bytes.byteLength < 16) return false;
  if (bytes.getUint16(0) === 0xffd8) return inJpeg(bytes);
  if (bytes.getUint32(0) === 0x89504e47) return inPng(bytes);
  if (name(bytes, 0) === 'RIFF' && name(bytes, 8) === 'WEBP') return inWebp(bytes);
  return name(bytes, 4) === 'ftyp' && inHeic(bytes);
}

/** Segments stand in a row until the picture itself begins. */
function inJpeg(bytes: DataView): boolean {
  let at = 2;
  for (let part = 0; part < MOST_PARTS && at + 4 <= bytes.byteLength; part += 1) {
    const marker = bytes.getUint16(at);
    if (marker === 0xffff) {
      at += 1;
      continue;
    }
    if (marker < 0xffc0 || marker === 0xffda || marker === 0xffd9) return false;
    const size = bytes.getUint16(at + 2);
    if (size < 2) return false;
    if (marker === 0xffe1 && isExif(bytes, at + 4) && placeInTiff(block(bytes, at + 10, size - 8)))
      return true;
    at += 2 + size;
  }
  return false;
}

function inPng(bytes: DataView): boolean {
  let at = 8;
  for (let part = 0; part < MOST_PARTS && at + 8 <= bytes.byteLength; part += 1) {
    const size = bytes.getUint32(at);
    if (name(bytes, at + 4) === 'eXIf' && placeInTiff(block(bytes, at + 8, size))) return true;
    at += 12 + size;
  }
  return false;
}

function inWebp(bytes: DataView): boolean {
  let at = 12;
  for (let part = 0; part < MOST_PARTS && at + 8 <= bytes.byteLength; part += 1) {
    const size = bytes.getUint32(at + 4, true);
    // Some programs put JPEG's heading in front of it.
    const start = at + 8 + (isExif(bytes, at + 8) ? 6 : 0);
    if (name(bytes, at) === 'EXIF' && placeInTiff(block(bytes, start, size))) return true;
    // Chunks begin at even places.
    at += 8 + size + (size % 2);
  }
  return false;
}

/** Where it stands is told by tables of tables; the heading in front of it is all that is needed. */
function inHeic(bytes: DataView): boolean {
  let parts = 0;
  for (let at = 8; at + 14 <= bytes.byteLength && parts < MOST_PARTS; at += 1) {
    if (bytes.getUint8(at) !== 0x45 || !isExif(bytes, at)) continue;
    parts += 1;
    if (placeInTiff(block(bytes, at + 6, bytes.byteLength))) return true;
  }
  return false;
}

/** "Exif" and two zeros. */
const isExif = (bytes: DataView, at: number): boolean =>
  at + 6 <= bytes.byteLength && bytes.getUint32(at) === 0x45786966 && bytes.getUint16(at + 4) === 0;

/** A part of the bytes, as much of it as is there. */
function block(bytes: DataView, at: number, size: number): DataView {
  const start = Math.min(at, bytes.byteLength);
  return new DataView(
    bytes.buffer,
    bytes.byteOffset + start,
    Math.max(0, Math.min(size, bytes.byteLength - start)),
  );
}

function name(bytes: DataView, at: number): string {
  if (at + 4 > bytes.byteLength) return '';
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => bytes.getUint8(at + index)));
}
