import type { Severity } from '../engine/report.ts';
import { severityName } from './words.ts';

/** The panel's signs: told by shape and word, not by colour alone. */
const signs = { stop: '■', warn: '▲', advise: '●' } as const;

/** How much a rule holds. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  return (
    <span class={`badge ${severity}`}>
      <span aria-hidden="true">{signs[severity]}</span> {severityName(severity)}
    </span>
  );
}
