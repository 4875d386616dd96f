/** Photographs for tests, made byte by byte: the smallest that carry a place, or carry none. */

const ascii = (text: string): number[] => Array.from(text, (one) => one.charCodeAt(0));
const big = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, at) => (value >>> (8 * (bytes - 1 - at))) & 255);
const ordered = (value: number, bytes: number, little: boolean): number[] =>
  little ? big(value, bytes).toReversed() : big(value, bytes);

export interface Tiff {
  little?: boolean;
  /** Tags of the GPS table; null for no table at all. */
  tags?: number[] | null;
  denominator?: number;
}

/** A TIFF block with a table of one entry that points to a GPS table. */
export function tiff({ little = true, tags = [1, 2, 3, 4], denominator = 1 }: Tiff = {}): number[] {
  const number = (value: number, bytes: number): number[] => ordered(value, bytes, little);
  const entry = (tag: number, type: number, count: number, value: number): number[] => [
    ...number(tag, 2),
    ...number(type, 2),
    ...number(count, 4),
    ...number(value, 4),
  ];
  const gps = 8 + 2 + 12 + 4;
  const fractions = gps + 2 + 12 * (tags ?? []).length + 4;
  return [
    ...ascii(little ? 'II' : 'MM'),
    ...number(42, 2),
    ...number(8, 4),
    ...number(1, 2),
    ...(tags ? entry(0x8825, 4, 1, gps) : entry(0x0112, 3, 1, 1)),
    ...number(0, 4),
    ...number((tags ?? []).length, 2),
    ...(tags ?? []).flatMap((tag) =>
      tag % 2 === 0 ? entry(tag, 5, 3, fractions) : entry(tag, 2, 2, 0x4e000000),
    ),
    ...number(0, 4),
    ...[51, 30, 12].flatMap((value) => [...number(value, 4), ...number(denominator, 4)]),
  ];
}

const exif = (block: number[]): number[] => [...ascii('Exif'), 0, 0, ...block];
const segment = (marker: number, body: number[]): number[] => [
  0xff,
  marker,
  ...big(body.length + 2, 2),
  ...body,
];
const chunk = (name: string, body: number[]): number[] => [
  ...big(body.length, 4),
  ...ascii(name),
  ...body,
  0,
  0,
  0,
  0,
];

export const jpeg = (block: number[]): number[] => [
  0xff,
  0xd8,
  ...segment(0xe0, [...ascii('JFIF'), 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
  ...segment(0xe1, exif(block)),
  0xff,
  0xda,
  0,
  2,
];
export const png = (block: number[]): number[] => [
  0x89,
  ...ascii('PNG\r\n'),
  0x1a,
  0x0a,
  ...chunk(
    'IHDR',
    Array.from({ length: 13 }, () => 0),
  ),
  ...chunk('eXIf', block),
];
export const webp = (block: number[]): number[] => [
  ...ascii('RIFF'),
  ...ordered(1_000, 4, true),
  ...ascii('WEBP'),
  ...ascii('VP8X'),
  ...ordered(9, 4, true),
  ...Array.from({ length: 10 }, () => 0),
  ...ascii('EXIF'),
  ...ordered(block.length, 4, true),
  ...block,
];
export const heic = (block: number[]): number[] => [
  0,
  0,
  0,
  24,
  ...ascii('ftypheic'),
  ...Array.from({ length: 60 }, () => 0),
  ...ascii('ExifIrrelevant'),
  ...exif(block),
];
