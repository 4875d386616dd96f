import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What a value of each kind is called by people who write a file of rules. */
const CALLED: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a map of names and values',
  record: 'a map of names and values',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
};

/** How the library's own messages begin. */
const general = /^(?:Invalid (?:input|option|key)|Too (?:small|big)|Unrecognized key)/;

/**
 * A schema's complaint in the words of people who write rules, and what to do. Reasons that a schema of ours gives
 * itself stand as they are.
 */
export function schemaFault(issue: Issue): string {
  if (!general.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && issue.message.endsWith('received undefined')
        ? `is missing; write ${called(issue.expected)}`
        : `is not ${called(issue.expected)}; write ${called(issue.expected)}`;
    case 'too_small':
      return Number(issue.minimum) === 1
        ? `is empty; write at least one ${unit(issue.origin)}`
        : `has too little; at least ${String(issue.minimum)} ${unit(issue.origin)}s are needed`;
    case 'too_big':
      return `has too much; at most ${String(issue.maximum)} ${unit(issue.origin)}s are allowed`;
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `"${key}"`).join(', ')} means nothing here; check the spelling or take it out`;
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_key':
      return 'is no name that may stand here; write small letters, digits and hyphens';
    case 'invalid_union':
      return 'has none of the forms that may stand here';
    default:
      return issue.message;
  }
}

const called = (kind: string): string => CALLED[kind] ?? `a value of the kind "${kind}"`;

/** What is counted in a value of a kind. */
const unit = (origin: string): string => (origin === 'string' ? 'character' : 'line');
