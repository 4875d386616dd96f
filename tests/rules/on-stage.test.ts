import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { exampleOf } from '../../src/pages/trainer/play.ts';
import { defaultSettings } from '../../src/policy/settings.ts';
import { shippedPack } from '../../src/worker/pack.ts';
import { ruleCards } from '../../src/worker/rules.ts';

const policy = defaultSettings();
const pack = await shippedPack();

/** What the content script would ask of an example on the trainer's stage, with the settings of somebody new. */
function found(example: ReturnType<typeof exampleOf>): string[] {
  const { role, audience } = policy;
  const { text, surface, opens } = example;
  const context = {
    site: '',
    surface,
    role,
    audience,
    account: 'unknown' as const,
    opensConversation: opens,
  };
  return check(text, context, pack, policy).findings.map(({ rule }) => rule);
}

/** Whoever plays an example in front of a room sees what its button says. */
describe.each(ruleCards().map((card) => [card.id, card] as const))('on the stage, %s', (rule, card) => {
  it.each(card.examples.flagged.map((one, index) => [one.text, index] as const))(
    'is found in %j',
    (_, index) => {
      expect(found(exampleOf(card, { rule, kind: 'flagged', index }))).toContain(rule);
    },
  );

  it.each(card.examples.clean.map((one, index) => [one.text, index] as const))(
    'is not found in %j',
    (_, index) => {
      expect(found(exampleOf(card, { rule, kind: 'clean', index }))).not.toContain(rule);
    },
  );
});
