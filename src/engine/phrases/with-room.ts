/** Numbers by place, with room for one more place; the new ones are -1, not yet known. At least twice as many, if any. */
export function withRoom(numbers: Int32Array<ArrayBuffer>, place: number): Int32Array<ArrayBuffer> {
  if (place < numbers.length) return numbers;
  const more = new Int32Array(Math.max(place + 1, numbers.length * 2)).fill(-1);
  more.set(numbers);
  return more;
}
