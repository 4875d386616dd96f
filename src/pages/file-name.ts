/** A name for a file from words that anybody may have written; letters without their accents. */
export function fileName(words: string, ending: string): string {
  const plain = words
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/[^a-zA-Z0-9-]/g, '')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return `${plain || 'lesson'}.${ending}`;
}
