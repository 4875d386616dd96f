const letters: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
  '£': 'e',
  ß: 'b',
};

/**
 * Other words that this spelling may stand for: stretched letters drawn in ("sooooo", "shiiit"), digits and
 * signs for letters ("sh1t", "@ss"). At most six. A spelling without letters stands for nothing else.
 */
export function variantsOf(text: string): string[] {
  const stretched = /(.)\1\1/u.test(text);
  const disguised = /[0134578@$!€£ß]/.test(text) && /\p{L}/u.test(text);
  if (!stretched && !disguised) return [];
  const found = new Set<string>();
  const plain = disguised ? text.replace(/[0134578@$!€£ß]/g, (sign) => letters[sign]!) : text;
  for (const base of new Set([
    text,
    plain,
    plain.includes('i')
      ? text.replace(/1/g, 'l').replace(/[034578@$!€£ß]/g, (sign) => letters[sign]!)
      : plain,
  ])) {
    if (base !== text) found.add(base);
    if (/(.)\1\1/u.test(base)) {
      found.add(base.replace(/(.)\1{2,}/gu, '$1'));
      found.add(base.replace(/(.)\1{2,}/gu, '$1$1'));
    }
  }
  found.delete(text);
  return [...found].slice(0, 6);
}
