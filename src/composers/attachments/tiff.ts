/** Entries of one table that are looked at; cameras write some dozens. */
const MOST_ENTRIES = 512;
const GPS_TABLE = 0x8825;
const LATITUDE = 2;
const LONGITUDE = 4;
const LONG = 4;
const RATIONAL = 5;

interface Entry {
  tag: number;
  type: number;
  count: number;
  /** The value, or where it stands. */
  value: number;
}

/**
 * Whether a TIFF block, as EXIF is one, holds a latitude and a longitude. An empty GPS table, as cameras without a
 * fix write it, holds none. Two tables at most are read, each once.
 */
export function placeInTiff(tiff: DataView): boolean {
  if (tiff.byteLength < 8) return false;
  const order = tiff.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return false;
  const little = order === 0x4949;
  if (tiff.getUint16(2, little) !== 42) return false;
  const gps = entries(tiff, tiff.getUint32(4, little), little).find(
    ({ tag, type }) => tag === GPS_TABLE && type === LONG,
  );
  if (!gps) return false;
  const told = entries(tiff, gps.value, little).filter((entry) => isAngle(tiff, entry, little));
  return [LATITUDE, LONGITUDE].every((tag) => told.some((entry) => entry.tag === tag));
}

function entries(tiff: DataView, at: number, little: boolean): Entry[] {
  if (at < 8 || at + 2 > tiff.byteLength) return [];
  const room = Math.floor((tiff.byteLength - at - 2) / 12);
  const length = Math.min(tiff.getUint16(at, little), room, MOST_ENTRIES);
  return Array.from({ length }, (_, index) => {
    const entry = at + 2 + index * 12;
    return {
      tag: tiff.getUint16(entry, little),
      type: tiff.getUint16(entry + 2, little),
      count: tiff.getUint32(entry + 4, little),
      value: tiff.getUint32(entry + 8, little),
    };
  });
}

/** Degrees, minutes and seconds as fractions; "0/0" is how some cameras say that they don't know. */
function isAngle(tiff: DataView, { type, count, value }: Entry, little: boolean): boolean {
  if (type !== RATIONAL || count < 1 || value + 8 > tiff.byteLength) return false;
  return tiff.getUint32(value + 4, little) !== 0;
}
