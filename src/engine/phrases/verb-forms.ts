import nlp from 'compromise';

const known = new Map<string, string[]>();

/**
 * Every form of a verb that a draft may use: "send" → send, sends, sent, sending, and the dropped g ("sendin").
 * Irregular forms come from compromise. About a millisecond for a verb not asked before.
 */
export function verbForms(verb: string): string[] {
  const cached = known.get(verb);
  if (cached) return cached;
  const [head = verb, ...rest] = verb.split(' ');
  const table =
    (
      (nlp(head).tag('Infinitive') as ReturnType<typeof nlp>).verbs().conjugate() as Record<string, string>[]
    )[0] ?? {};
  const gerund = table['Gerund']?.endsWith('ing') ? table['Gerund'] : regularGerund(head);
  const past = table['PastTense'] && table['PastTense'] !== head ? [table['PastTense']] : [];
  const third = table['PresentTense'] ?? `${head}s`;
  const forms = [head, third, ...past, table['Participle'] ?? '', gerund, gerund.slice(0, -1)];
  const whole = [...new Set(forms.filter(Boolean).map((form) => [form, ...rest].join(' ').toLowerCase()))];
  known.set(verb, whole);
  return whole;
}

function regularGerund(verb: string): string {
  if (/[^aeiou]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${verb}ing`;
}
