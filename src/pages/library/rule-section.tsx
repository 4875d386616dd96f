import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import type { LibraryExample, LibraryRule } from '../../lessons/library.ts';
import { SeverityBadge } from '../severity-badge.tsx';
import { citation } from '../words.ts';
import { AddButton, type AddButtonProps } from './add-button.tsx';
import { English } from './english.tsx';
import { ExampleCard } from './example-card.tsx';

export interface RuleSectionProps {
  rule: LibraryRule;
  titles: ReadonlyMap<string, string>;
  /** Whether to begin with it open. */
  open: boolean;
  lesson: AddButtonProps['lesson'];
  onAdd: AddButtonProps['onAdd'];
}

/** One rule, as it is taught. Its examples are drawn once somebody opens it: there are hundreds in all. */
export function RuleSection({ rule, titles, open, lesson, onAdd }: RuleSectionProps) {
  const [shown, setShown] = useState(open);
  useEffect(() => setShown(open), [open]);
  const { title, severity, clauses, why, instead, examples } = rule;
  const group = (expect: LibraryExample['expect'], heading: string) => {
    const list = examples.filter((one) => one.expect === expect);
    return (
      list.length > 0 && (
        <>
          <h3>{heading}</h3>
          {list.map((example) => (
            <ExampleCard key={example.id} example={example} titles={titles}>
              <AddButton example={example.id} lesson={lesson} onAdd={onAdd} />
            </ExampleCard>
          ))}
        </>
      )
    );
  };
  return (
    <details
      class="card rule"
      id={rule.rule}
      open={shown}
      onToggle={(event) => setShown(event.currentTarget.open)}
    >
      <summary>
        <h2>
          <English>{title}</English>
        </h2>{' '}
        <SeverityBadge severity={severity} />{' '}
        <span class="clause">
          {citation(clauses.map(({ id }) => id))} · {i18n.t('library.count', [examples.length])}
        </span>
      </summary>
      {shown && (
        <>
          <dl>
            {clauses.map(({ id, title: name, text }) => (
              <div key={id}>
                <dt>
                  {citation([id])}: <English>{name}</English>
                </dt>
                <dd>
                  <English>{text}</English>
                </dd>
              </div>
            ))}
            <dt>{i18n.t('library.why')}</dt>
            <dd>
              <English>{why}</English>
            </dd>
            <dt>{i18n.t('library.instead')}</dt>
            <dd>
              <English>{instead}</English>
            </dd>
          </dl>
          {group('flagged', i18n.t('library.flaggedOnes'))}
          {group('safe', i18n.t('library.safeOnes'))}
        </>
      )}
    </details>
  );
}
