import { describe, expect, it } from 'vitest';
import {
  isCard,
  isIban,
  isNhsNumber,
  isPupilNumber,
} from '../../../src/engine/detectors/entities/checksums.ts';

describe.each([
  { name: 'NHS number', holds: isNhsNumber, good: '943 476 5919', bad: '943 476 5918' },
  { name: 'NHS number of one digit', holds: isNhsNumber, good: '9434765919', bad: '0000000000' },
  { name: 'card', holds: isCard, good: '4111 1111 1111 1111', bad: '4111 1111 1111 1112' },
  { name: 'IBAN', holds: isIban, good: 'GB82 WEST 1234 5698 7654 32', bad: 'GB83 WEST 1234 5698 7654 32' },
  { name: 'IBAN of the wrong length', holds: isIban, good: 'NO93 8601 1117 947', bad: 'NO93 8601 1117 9470' },
  { name: 'pupil number', holds: isPupilNumber, good: 'H801200001001', bad: 'A801200001001' },
])('$name', ({ holds, good, bad }) => {
  it('is told by its check digits', () => {
    expect(holds(good)).toBe(true);
    expect(holds(bad)).toBe(false);
  });
});
