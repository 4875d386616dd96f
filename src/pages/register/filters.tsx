import { i18n } from '#i18n';
import type { Answer, PlatformSurface } from '../../platforms/answer.ts';
import { answerName } from '../words.ts';
import { Choice } from '../choice.tsx';
import { SearchField } from '../search-field.tsx';
import type { AgeBand, Filters } from './filter-rows.ts';
import { criterionIds, criterionName, placeTitle } from './register-words.ts';

const answers: Answer[] = ['permitted', 'with-conditions', 'not-permitted', 'ask'];
const ages = {
  young: 'register.ages.young',
  teen: 'register.ages.teen',
  adult: 'register.ages.adult',
  unchecked: 'register.ages.unchecked',
} as const satisfies Record<AgeBand, string>;

export interface FilterBarProps {
  filters: Filters;
  surfaces: readonly PlatformSurface[];
  onFilters: (filters: Filters) => void;
}

/** What is shown of the register. */
export function FilterBar({ filters, surfaces, onFilters }: FilterBarProps) {
  const change = (part: Partial<Filters>): void => onFilters({ ...filters, ...part });
  return (
    <fieldset class="inner filters">
      <legend>{i18n.t('register.filters')}</legend>
      <SearchField
        label={i18n.t('register.text')}
        value={filters.text}
        onInput={(text) => change({ text })}
      />
      <Choice
        label={i18n.t('register.answer')}
        value={filters.answer}
        options={answers.map((one) => [one, answerName(one)])}
        onChange={(answer) => change({ answer })}
      />
      <Choice
        label={i18n.t('register.surface')}
        value={filters.surface}
        options={surfaces.map((one) => [one, placeTitle(one)])}
        onChange={(surface) => change({ surface })}
      />
      <Choice
        label={i18n.t('register.criterion')}
        value={filters.criterion}
        options={criterionIds.map((one) => [one, criterionName(one)])}
        onChange={(criterion) => change({ criterion })}
      />
      <Choice
        label={i18n.t('register.age')}
        value={filters.age}
        options={(Object.keys(ages) as AgeBand[]).map((one) => [one, i18n.t(ages[one])])}
        onChange={(age) => change({ age })}
      />
    </fieldset>
  );
}
