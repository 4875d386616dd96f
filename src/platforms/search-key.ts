/**
 * A name as it is compared: compatibility forms and accents undone, lower case, only letters, digits and emoji, no
 * spaces. "What's App" and "whatsapp" are one.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]/gu, '');
}
